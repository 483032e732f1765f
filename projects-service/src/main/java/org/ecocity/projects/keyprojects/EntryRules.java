package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.projects.composition.Sources;
import org.ecocity.projects.library.ProjectFacts;
import org.ecocity.projects.library.ProjectState;
import org.jspecify.annotations.Nullable;

/** Rules of an entry, the same for a request and for a row of a workbook. */
@ApplicationScoped
class EntryRules {
  /** What is wrong at one field of an entry. */
  record Fault(String field, String code, List<Object> args) {
    static Fault at(String field, String code, Object... args) {
      return new Fault(field, code, List.of(args));
    }
  }

  /** All that is wrong; {@code seen} is the place of an earlier entry of the project. */
  List<Fault> faults(EntryRequest entry, @Nullable ProjectFacts project, @Nullable Integer seen) {
    var faults = new ArrayList<Fault>();
    if (seen != null) {
      faults.add(Fault.at("projectCode", "entry-twice", entry.projectCode(), seen));
    } else if (project == null || !isAdmitted(project.state())) {
      faults.add(Fault.at("projectCode", "not-in-library", entry.projectCode()));
    }
    if (entry.annualInvestmentFen() > entry.totalInvestmentFen() - entry.doneByLastYearEndFen()) {
      faults.add(Fault.at("annualInvestmentFen", "more-than-is-left"));
    }
    if (entry.endDate().isBefore(entry.startDate())) {
      faults.add(Fault.at("endDate", "ends-before-it-starts", entry.startDate()));
    }
    var sources = new Sources(entry.sources());
    if (sources.repeatKind() || !sources.addUp()) {
      faults.add(Fault.at("sources", "sources-not-whole"));
    } else if (project != null && project.publicWelfare() && !sources.areMainlyGovernment()) {
      faults.add(Fault.at("sources", "government-not-main"));
    }
    return faults;
  }

  private static boolean isAdmitted(ProjectState state) {
    return switch (state) {
      case DRAFT, SUBMITTED, RETURNED, WITHDRAWN -> false;
      default -> true;
    };
  }
}
