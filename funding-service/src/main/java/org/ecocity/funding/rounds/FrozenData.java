package org.ecocity.funding.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecocity.funding.engine.FactorValue;
import org.ecocity.funding.engine.FrozenFactors;
import org.ecocity.funding.factors.FactorFigure;
import org.ecocity.funding.factors.FactorOrigin;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of what a round is computed from: everything that the result depends on, in
 * one order, so that the same data have the same hash.
 *
 * @param form name of this form
 * @param roundId the round
 * @param no number of the freeze, from 1
 * @param policyCode the policy
 * @param policyVersion its version
 * @param asOf the day the figures are of
 * @param poolFen what is distributed, in fen
 * @param poolSources where it comes from, as the round has them
 * @param eligibleCodes the subjects, in order; all that the values name when empty
 * @param values the figures, by subject and factor
 * @param units the unit that gets each project's share; none where units earn themselves
 */
record FrozenData(
    String form,
    UUID roundId,
    int no,
    String policyCode,
    int policyVersion,
    LocalDate asOf,
    long poolFen,
    List<Source> poolSources,
    List<String> eligibleCodes,
    List<Value> values,
    @Nullable SortedMap<String, String> units) {
  private static final String FORM = "ecocity-award-freeze/1";
  private static final String FORM_WITH_UNITS = "ecocity-award-freeze/2";
  private static final String FORM_WITH_ORIGINS = "ecocity-award-freeze/3";
  private static final Comparator<Value> ORDER =
      Comparator.comparing(Value::subjectCode).thenComparing(Value::factorCode);

  /** A line of the pool. */
  record Source(UUID budgetLineId, String budgetLineCode, long amountFen) {}

  /** A figure; its value is written without exponent and trailing zeros. */
  record Value(
      String subjectCode,
      String factorCode,
      String value,
      String source,
      @Nullable UUID evidenceId,
      @Nullable FactorOrigin origin) {
    FactorValue forEngine() {
      return new FactorValue(subjectCode, factorCode, new BigDecimal(value), source, evidenceId);
    }
  }

  static FrozenData of(
      AwardRound round,
      int no,
      List<String> eligibleCodes,
      List<FactorFigure> figures,
      @Nullable SortedMap<String, String> units) {
    return new FrozenData(
        form(figures, units),
        round.id,
        no,
        round.policyCode,
        round.policyVersion,
        round.asOf,
        round.poolFen,
        round.pools.stream()
            .map(pool -> new Source(pool.budgetLineId, pool.budgetLineCode, pool.amountFen))
            .toList(),
        eligibleCodes.stream().sorted().toList(),
        figures.stream()
            .map(
                figure ->
                    new Value(
                        figure.subjectCode(),
                        figure.factorCode(),
                        figure.value().stripTrailingZeros().toPlainString(),
                        figure.source(),
                        figure.assessmentId() == null ? figure.evidenceId() : figure.assessmentId(),
                        figure.origin()))
            .sorted(ORDER)
            .toList(),
        units);
  }

  private static String form(
      List<FactorFigure> figures, @Nullable SortedMap<String, String> units) {
    if (figures.stream().anyMatch(figure -> figure.origin() != null)) {
      return FORM_WITH_ORIGINS;
    }
    return units == null ? FORM : FORM_WITH_UNITS;
  }

  /** The same with these figures instead of those that stood there. */
  FrozenData accepting(int number, List<Value> accepted) {
    var kept =
        values.stream()
            .filter(value -> accepted.stream().noneMatch(one -> ORDER.compare(one, value) == 0));
    return new FrozenData(
        form,
        roundId,
        number,
        policyCode,
        policyVersion,
        asOf,
        poolFen,
        poolSources,
        eligibleCodes,
        Stream.concat(kept, accepted.stream()).sorted(ORDER).toList(),
        units);
  }

  FrozenFactors forEngine() {
    return new FrozenFactors(asOf, values.stream().map(Value::forEngine).toList());
  }
}
