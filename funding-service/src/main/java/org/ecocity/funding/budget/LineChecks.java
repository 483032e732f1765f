package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.ecocity.funding.copies.Fields;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.purposes.PurposeService;
import org.ecocity.platform.problem.Problem;

/** What a line that is entered must keep to, whether by form or by sheet. */
@ApplicationScoped
class LineChecks {
  private final Units units;
  private final PurposeService purposes;
  private final Fields fields;

  LineChecks(Units units, PurposeService purposes, Fields fields) {
    this.units = units;
    this.purposes = purposes;
    this.fields = fields;
  }

  /** Refuses what names things that are not there or contradicts itself, naming the field. */
  void require(BudgetLineRequest request) {
    if (request.carriedOverFromId() != null) {
      throw Problem.rule("carry-over-by-movement", "carriedOverFromId");
    }
    var owner = request.ownerUnitCode().strip();
    if (!units.knows(owner)) {
      throw Problem.rule("unknown-unit", "ownerUnitCode", owner);
    }
    if (request.level() == Level.DISTRICT && !units.mayBeDistrict(owner)) {
      throw Problem.rule("line-of-no-district", "ownerUnitCode", owner);
    }
    var earmark = request.earmarkOrNone();
    known(earmark.purposes(), purposes::knows, "unknown-purpose", "earmark.purposes");
    known(
        earmark.excludedPurposes(), purposes::knows, "unknown-purpose", "earmark.excludedPurposes");
    known(earmark.fieldCodes(), fields::knows, "unknown-field", "earmark.fieldCodes");
    known(
        earmark.excludedPurposes(),
        code -> !earmark.purposes().contains(code),
        "purpose-both-ways",
        "earmark.excludedPurposes");
  }

  private static void known(
      List<String> codes, Predicate<String> good, String problem, String field) {
    codes.stream()
        .filter(good.negate())
        .findFirst()
        .ifPresent(
            code -> {
              throw Problem.rule(problem, field, code);
            });
  }
}
