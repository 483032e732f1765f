package org.ecocity.funding.policies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ecocity.funding.policies.PolicyStep.Method;
import org.ecocity.funding.policies.PolicyStep.PartData;
import org.ecocity.platform.problem.Problem.FieldError;

/** Finds what of the steps that split shares cannot be, taken together. */
final class SplitCheck {
  private final List<PolicyStep> steps;
  private final List<FieldError> errors = new ArrayList<>();

  private SplitCheck(List<PolicyStep> steps) {
    this.steps = steps;
  }

  static List<FieldError> of(List<PolicyStep> steps) {
    var check = new SplitCheck(steps);
    check.order();
    check.parts();
    return check.errors;
  }

  /** They come last, behind a step that reckons what there is to split. */
  private void order() {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).method() == Method.SPLIT) {
        if (i == 0) {
          add(i, ".method", "policy-split-alone");
        }
        if (i < steps.size() - 1 && steps.get(i + 1).method() != Method.SPLIT) {
          add(i, ".method", "policy-split-not-last");
        }
      }
    }
  }

  /** Each but the first splits a part that is there and that no other splits. */
  private void parts() {
    var open = new HashSet<String>();
    var seen = new HashSet<String>();
    var first = true;
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      if (step.method() != Method.SPLIT || step.parts() == null) {
        continue;
      }
      if (first && step.ofPart() != null) {
        add(i, ".ofPart", "policy-split-of-nothing");
      } else if (!first && (step.ofPart() == null || !open.remove(step.ofPart()))) {
        add(
            i,
            ".ofPart",
            "policy-split-of-what",
            String.join(", ", open.stream().sorted().toList()));
      }
      for (int k = 0; k < step.parts().size(); k++) {
        part(step.parts().get(k), ".parts[" + k + "]", i, seen);
        open.add(step.parts().get(k).code());
      }
      step.parts().forEach(part -> seen.add(part.code()));
      first = false;
    }
  }

  private void part(PartData part, String at, int step, HashSet<String> before) {
    if (before.contains(part.code())) {
      add(step, at + ".code", "policy-code-twice", part.code());
    }
    if (part.paysFromPool()
        && steps.stream().anyMatch(later -> part.code().equals(later.ofPart()))) {
      add(step, at + ".paidByPool", "policy-split-part-paid", part.code());
    }
  }

  private void add(int step, String field, String code, Object... args) {
    errors.add(new FieldError("steps[" + step + "]" + field, code, List.of(args)));
  }
}
