package org.ecocity.supervision.scoring;

/** What an assessment is for. */
public enum AssessmentKind {
  /** A stage of the programme: 阶段性考核. */
  STAGE,
  /** A year: 目标管理绩效考核. */
  ANNUAL
}
