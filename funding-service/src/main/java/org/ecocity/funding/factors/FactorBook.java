package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

/** The figures of each round: opened and closed by the round, filled by hands and assessments. */
@ApplicationScoped
public class FactorBook {
  private final Factors factors;
  private final FactorCollections collections;
  private final Attachments attachments;
  private final Audit audit;
  private final BusinessClock clock;

  FactorBook(
      Factors factors,
      FactorCollections collections,
      Attachments attachments,
      Audit audit,
      BusinessClock clock) {
    this.factors = factors;
    this.collections = collections;
    this.attachments = attachments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins to collect for a round; what issued assessments give stands there at once.
   *
   * @param subjectCodes whose figures are wanted; anybody's when empty
   * @param periods assessment periods by the code of the factor they give
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void begin(UUID roundId, List<String> subjectCodes, Map<String, String> periods) {
    collections.begin(roundId, subjectCodes, periods);
    periods.values().stream().distinct().forEach(period -> fill(roundId, period));
  }

  /** Lets nothing change while a round is frozen, or lets it change again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void setOpen(UUID roundId, boolean open) {
    collections.setOpen(roundId, open);
    if (open) {
      collections.periods(roundId).values().stream()
          .distinct()
          .forEach(period -> fill(roundId, period));
    }
  }

  /** All figures of a round. */
  @Transactional
  public List<FactorFigure> of(UUID roundId) {
    return factors.of(roundId).stream().map(FactorFigure::of).toList();
  }

  /** Which factors assessments give, by period. */
  @Transactional
  public Map<String, String> periods(UUID roundId) {
    return collections.periods(roundId);
  }

  /** Takes figures in. */
  @Transactional
  public void type(UUID roundId, String user, FactorRequest request) {
    requireOpen(roundId);
    var subjects = collections.subjects(roundId);
    var periods = collections.periods(roundId);
    for (int i = 0; i < request.values().size(); i++) {
      var typed = request.values().get(i);
      if (!subjects.isEmpty() && !subjects.contains(typed.subjectCode())) {
        throw Problem.rule("unknown-subject", "values[" + i + "].subjectCode", typed.subjectCode());
      }
      if (periods.containsKey(typed.factorCode())) {
        throw Problem.rule(
            "factor-from-assessment",
            "values[" + i + "].factorCode",
            typed.factorCode(),
            periods.get(typed.factorCode()));
      }
      attachments.require(typed.evidenceId());
      var factor =
          factors
              .of(roundId, typed.subjectCode(), typed.factorCode())
              .orElseGet(() -> new Factor(roundId, typed.subjectCode(), typed.factorCode()));
      factor.type(typed, user, clock.today());
      factors.persist(factor);
    }
    factors.flush();
    audit.noted("award-round", roundId, "FACTORS_ENTERED", request);
  }

  /** A second person stands behind figures; gives how many. */
  @Transactional
  public int confirm(UUID roundId, String user, FactorRequest.Confirmation wanted) {
    requireOpen(roundId);
    var named = wanted.factors();
    var awaiting = factors.of(roundId).stream().filter(factor -> !factor.isConfirmed()).toList();
    var chosen =
        awaiting.stream().filter(factor -> named == null || isNamed(named, factor)).toList();
    int confirmed = 0;
    for (var factor : chosen) {
      if (factor.confirm(user, clock.today())) {
        confirmed++;
      } else if (named != null) {
        throw Problem.notPermitted("factor-same-hand", factor.subjectCode, factor.factorCode);
      }
    }
    if (confirmed == 0 && !awaiting.isEmpty()) {
      var own = awaiting.getFirst();
      throw Problem.notPermitted("factor-same-hand", own.subjectCode, own.factorCode);
    }
    factors.flush();
    audit.noted("award-round", roundId, "FACTORS_CONFIRMED", wanted);
    return confirmed;
  }

  /** Fills what an assessment gives into every round that collects and names its period. */
  @Transactional(Transactional.TxType.MANDATORY)
  void fillAll(String period) {
    collections.openFor(period).forEach(roundId -> fill(roundId, period));
  }

  private void fill(UUID roundId, String period) {
    var issued = collections.assessment(period).orElse(null);
    if (issued == null) {
      return;
    }
    var subjects = collections.subjects(roundId);
    collections
        .periods(roundId)
        .forEach(
            (factorCode, wanted) -> {
              if (wanted.equals(period)) {
                issued
                    .scores()
                    .forEach(
                        (unit, score) -> {
                          if (subjects.isEmpty() || subjects.contains(unit)) {
                            var factor =
                                factors
                                    .of(roundId, unit, factorCode)
                                    .orElseGet(() -> new Factor(roundId, unit, factorCode));
                            factor.take(score, period, issued.assessmentId(), clock.today());
                            factors.persist(factor);
                          }
                        });
              }
            });
    factors.flush();
    audit.noted("award-round", roundId, "FACTORS_FROM_ASSESSMENT", period);
  }

  private void requireOpen(UUID roundId) {
    if (!collections.lockOpen(roundId)) {
      throw Problem.conflict("factors-not-open");
    }
  }

  private static boolean isNamed(List<FactorRequest.Key> named, Factor factor) {
    return named.contains(new FactorRequest.Key(factor.subjectCode, factor.factorCode));
  }
}
