package org.ecocity.projects.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ecocity.platform.problem.Problem;
import org.ecocity.projects.organisations.Units;

/** Checks the tasks of a draft: every number once, every unit known, the lead not assisting. */
@ApplicationScoped
class PlanTasks {
  private final Units units;

  PlanTasks(Units units) {
    this.units = units;
  }

  void require(List<PlanTask> tasks) {
    var named = new HashSet<String>();
    tasks.forEach(
        task -> {
          named.add(task.leadUnitCode());
          named.addAll(task.assistingUnitCodes());
        });
    var unknown = units.unknown(named);
    var numbers = new HashSet<String>();
    var errors = new ArrayList<Problem.FieldError>();
    for (int i = 0; i < tasks.size(); i++) {
      var task = tasks.get(i);
      var field = "tasks[" + i + "].";
      if (!numbers.add(task.number())) {
        errors.add(error(field + "number", "number-twice", task.number()));
      }
      if (unknown.contains(task.leadUnitCode())) {
        errors.add(error(field + "leadUnitCode", "unknown-unit", task.leadUnitCode()));
      }
      for (var code : task.assistingUnitCodes()) {
        if (unknown.contains(code)) {
          errors.add(error(field + "assistingUnitCodes", "unknown-unit", code));
        } else if (code.equals(task.leadUnitCode())) {
          errors.add(error(field + "assistingUnitCodes", "lead-assists", code));
        }
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static Problem.FieldError error(String field, String code, String value) {
    return new Problem.FieldError(field, code, List.of(value));
  }
}
