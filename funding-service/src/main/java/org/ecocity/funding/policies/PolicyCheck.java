package org.ecocity.funding.policies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ecocity.funding.engine.AwardPolicy.Freed;
import org.ecocity.funding.engine.AwardPolicy.Subjects;
import org.ecocity.funding.engine.AwardStep.Source;
import org.ecocity.funding.engine.Rounding;
import org.ecocity.platform.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Finds what of a policy as a whole cannot be, each with its place. */
final class PolicyCheck {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final PolicyRequest data;
  private final List<FieldError> errors = new ArrayList<>();

  private PolicyCheck(PolicyRequest data) {
    this.data = data;
  }

  static List<FieldError> of(PolicyRequest data) {
    var check = new PolicyCheck(data);
    check.whole();
    for (int i = 0; i < data.steps().size(); i++) {
      var step = data.steps().get(i);
      check.source(step, i);
      check.rest(step, i);
      check.errors.addAll(StepCheck.of(step, "steps[" + i + "]"));
    }
    check.portions();
    check.signed();
    check.paidInPart();
    check.errors.addAll(SplitCheck.of(data.steps()));
    check.errors.addAll(PreparationCheck.of(data));
    return check.errors;
  }

  private void whole() {
    if (data.validTo() != null && data.validTo().isBefore(data.validFrom())) {
      add("validTo", "policy-ends-before-it-begins");
    }
    var codes = data.eligibleUnitCodes() == null ? List.<String>of() : data.eligibleUnitCodes();
    if (data.subjects() != Subjects.PROJECT && codes.isEmpty()) {
      add("eligibleUnitCodes", "policy-without-units");
    }
    if (data.subjects() == Subjects.PROJECT && !codes.isEmpty()) {
      add("eligibleUnitCodes", "policy-of-projects-names-units");
    }
    twice(codes, "eligibleUnitCodes");
    var advance = data.advance();
    if (advance != null && (advance.percent() == null) == (advance.factorCode() == null)) {
      add("advance", "policy-advance-one-of-both");
    }
    caps(data.caps());
    unit(data.rounding(), "rounding").ifPresent(errors::add);
  }

  /** One unit for all, or each subject's own; who bears the rest has no whole units of its own. */
  static Optional<FieldError> unit(PolicyRequest.@Nullable RoundingData rounding, String field) {
    if (rounding == null || rounding.unitCode() == null) {
      return Optional.empty();
    }
    var code =
        rounding.unitFen() != null
            ? "policy-unit-one-of-both"
            : rounding.mode() == Rounding.Mode.REST_TO_LARGEST ? "policy-rest-own-unit" : null;
    return Optional.ofNullable(code)
        .map(one -> new FieldError(field + ".unitCode", one, List.of()));
  }

  private void caps(PolicyRequest.@Nullable Caps caps) {
    if (caps == null) {
      return;
    }
    if (caps.freed() == Freed.REDISTRIBUTE && !data.drawsOnPool()) {
      add("caps.freed", "policy-redistributes-no-pool");
    }
    if ((caps.capOfPercent() == null) != (caps.capOfCode() == null)) {
      add("caps.capOfPercent", "policy-cap-of-what");
    }
    if ((caps.floorOfPercent() == null) != (caps.floorOfCode() == null)) {
      add("caps.floorOfPercent", "policy-floor-of-what");
    }
    if (isOver(caps.floorPercent(), caps.capPercent()) || isOver(caps.floorFen(), caps.capFen())) {
      add("caps", "policy-floor-over-cap");
    }
    if (isOver(caps.minFen(), caps.capFen())) {
      add("caps.minFen", "policy-minimum-over-cap");
    }
    int units = data.eligibleUnitCodes() == null ? 0 : data.eligibleUnitCodes().size();
    if (caps.floorPercent() != null
        && isOver(caps.floorPercent().multiply(BigDecimal.valueOf(units)), HUNDRED)) {
      add("caps.floorPercent", "policy-floors-over-pool", units, plain(caps.floorPercent()));
    }
  }

  private void twice(List<String> codes, String field) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        add(field + "[" + i + "]", "policy-code-twice", codes.get(i));
      }
    }
  }

  /** A step may only take what an earlier one determined, so that the computation ends. */
  private void source(PolicyStep step, int index) {
    var at = "steps[" + index + "]";
    if (step.from() == Source.Kind.DEMAND) {
      add(at + ".from", "policy-from-demand");
    }
    var from = step.fromStep();
    if (step.from() == Source.Kind.STEP) {
      if (from == null || from > index) {
        add(at + ".fromStep", "policy-from-later-step", index + 1);
      }
    } else if (from != null) {
      add(at + ".fromStep", "policy-member-unused", "fromStep", step.method());
    }
    if (step.subjectCodes() != null) {
      twice(step.subjectCodes(), at + ".subjectCodes");
      if (!feeds(index + 1)) {
        strangers(step.subjectCodes(), at + ".subjectCodes");
      }
    }
  }

  /** What a cap leaves is no rest that anybody may bear, nor is what another has to pay in. */
  private void rest(PolicyStep step, int index) {
    if (step.rounding() == null || step.rounding().mode() != Rounding.Mode.REST_TO_LARGEST) {
      return;
    }
    var at = "steps[" + index + "].rounding";
    var capped = step.capFen() != null || step.capPercent() != null;
    if (capped && step.capFreed() != Freed.REDISTRIBUTE) {
      add(at, "policy-rest-cap-leaves");
    }
    if (isSigned(step)) {
      add(at, "policy-rest-signed");
    }
  }

  private static boolean isSigned(PolicyStep step) {
    return step.standards() != null
        && step.standards().stream().anyMatch(one -> Boolean.TRUE.equals(one.signed()));
  }

  private boolean feeds(int number) {
    return data.steps().stream()
        .anyMatch(
            step ->
                step.from() == Source.Kind.STEP && Integer.valueOf(number).equals(step.fromStep()));
  }

  /** A unit the policy is not for cannot earn by one of its steps. */
  private void strangers(List<String> codes, String field) {
    var eligible = data.eligibleUnitCodes();
    for (int i = 0; eligible != null && !eligible.isEmpty() && i < codes.size(); i++) {
      if (!eligible.contains(codes.get(i))) {
        add(field + "[" + i + "]", "policy-unit-not-eligible", codes.get(i));
      }
    }
  }

  /** What is paid in is no money that another step could share. */
  private void signed() {
    for (int i = 0; i < data.steps().size(); i++) {
      var step = data.steps().get(i);
      var takes = step.from() == Source.Kind.REST || step.from() == Source.Kind.STEP;
      var signed = data.steps().subList(0, i).stream().anyMatch(PolicyCheck::isSigned);
      if (takes && signed) {
        add("steps[" + i + "].from", "policy-signed-shared");
      }
    }
  }

  /** What several steps take of one source is at most all of it. */
  private void portions() {
    var ofPool = BigDecimal.ZERO;
    var ofSteps = new TreeMap<Integer, BigDecimal>();
    var rested = false;
    for (int i = 0; i < data.steps().size(); i++) {
      var step = data.steps().get(i);
      var part = step.percent() == null ? HUNDRED : step.percent();
      if (step.from() == Source.Kind.STEP && step.fromStep() != null) {
        ofSteps.merge(step.fromStep(), part, BigDecimal::add);
      } else if (step.drawsOnPool() && step.from() != Source.Kind.REST) {
        ofPool = ofPool.add(part);
        if (rested) {
          add("steps[" + i + "].from", "policy-pool-after-rest");
        }
      }
      rested |= step.from() == Source.Kind.REST;
    }
    if (ofPool.compareTo(HUNDRED) > 0) {
      add("steps", "policy-steps-over-pool", plain(ofPool));
    }
    ofSteps.forEach(
        (from, sum) -> {
          if (sum.compareTo(HUNDRED) > 0) {
            add("steps", "policy-steps-over-step", from, plain(sum));
          }
        });
  }

  /** What the pool pays of each share is not what the shortage is reckoned by. */
  private void paidInPart() {
    var partly = data.steps().stream().anyMatch(PolicyStep::saysWhatThePoolPays);
    if (partly && data.shortage() != null && data.shortage().reduce()) {
      add("shortage.reduce", "policy-reduces-in-part");
    }
  }

  private static <T extends Comparable<T>> boolean isOver(@Nullable T one, @Nullable T other) {
    return one != null && other != null && one.compareTo(other) > 0;
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void add(String field, String code, Object... args) {
    errors.add(new FieldError(field, code, List.of(args)));
  }
}
