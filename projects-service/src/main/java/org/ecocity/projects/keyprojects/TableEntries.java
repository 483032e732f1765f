package org.ecocity.projects.keyprojects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.projects.keyprojects.YearPlans.YearPlan;

@ApplicationScoped
class TableEntries implements PanacheRepositoryBase<TableEntry, UUID> {
  /** A table has at most so many entries. */
  static final int MAX_ENTRIES = 5000;

  List<TableEntry> of(UUID tableId) {
    return find("tableId = ?1 order by position", tableId).page(0, MAX_ENTRIES).list();
  }

  /** What issued versions in force plan for projects, by year. */
  Map<UUID, List<YearPlan>> inForce(Collection<UUID> projectIds) {
    return getEntityManager()
        .createQuery(
            "select e.projectId, t.year, e.totalInvestmentFen, e.doneByLastYearEndFen,"
                + " e.annualInvestmentFen from KeyProjectEntry e join KeyProjectTable t on t.id ="
                + " e.tableId where e.projectId in :projects and t.state = :state order by t.year",
            Planned.class)
        .setParameter("projects", projectIds)
        .setParameter("state", TableState.ISSUED)
        .getResultStream()
        .collect(groupingBy(Planned::projectId, mapping(Planned::plan, toList())));
  }

  /** One year's plan of a project, as read. */
  private record Planned(
      UUID projectId,
      int year,
      long totalInvestmentFen,
      long doneByLastYearEndFen,
      long annualInvestmentFen) {
    YearPlan plan() {
      return new YearPlan(year, totalInvestmentFen, doneByLastYearEndFen, annualInvestmentFen);
    }
  }

  void replace(UUID tableId, List<TableEntry> entries) {
    delete("tableId", tableId);
    persist(entries);
  }
}
