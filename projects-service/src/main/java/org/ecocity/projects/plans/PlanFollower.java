package org.ecocity.projects.plans;

/** A feature that acts when a version of the plan is issued: a CDI bean. */
public interface PlanFollower {
  /** Called in the transaction of issuing. */
  void issued(IssuedPlan plan);
}
