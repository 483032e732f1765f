package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecocity.platform.attachments.Attachments;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;

/** The figures of each round: opened and closed by the round, filled by hands and assessments. */
@ApplicationScoped
public class FactorBook {
  private final Factors factors;
  private final FactorCollections collections;
  private final PerformancePoints points;
  private final ReckonedFactors reckoned;
  private final Attachments attachments;
  private final Audit audit;
  private final BusinessClock clock;

  FactorBook(
      Factors factors,
      FactorCollections collections,
      PerformancePoints points,
      ReckonedFactors reckoned,
      Attachments attachments,
      Audit audit,
      BusinessClock clock) {
    this.factors = factors;
    this.collections = collections;
    this.points = points;
    this.reckoned = reckoned;
    this.attachments = attachments;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins to collect for a round; what assessments and performance give stands there at once.
   *
   * @param scope whose figures are wanted
   * @param sources factors that nobody types in
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void begin(UUID roundId, FactorScope scope, FactorSources sources) {
    lockYears(sources);
    collections.begin(roundId, scope, sources.periods());
    points.begin(roundId, sources.ratedYears());
    reckoned.begin(roundId, sources.records());
    fill(roundId, sources);
  }

  /** Lets nothing change while a round is frozen, or lets it change again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void setOpen(UUID roundId, boolean open) {
    var sources = sources(roundId);
    if (open) {
      lockYears(sources);
      factors.forgetReckoned(roundId);
    } else if (collections.lockOpen(roundId)) {
      live(roundId, factors.of(roundId))
          .forEach(figure -> factors.persist(Factor.reckoned(roundId, figure, clock.today())));
      factors.flush();
    }
    collections.setOpen(roundId, open);
    if (open) {
      fill(roundId, sources);
    }
  }

  /** Lets nobody and no record change a figure until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(UUID roundId) {
    collections.lockOpen(roundId);
    reckoned.hold(roundId);
  }

  private void fill(UUID roundId, FactorSources sources) {
    sources.periods().values().stream().distinct().forEach(period -> fill(roundId, period));
    sources.ratedYears().values().stream().distinct().forEach(year -> fillRated(roundId, year));
  }

  /** Before the round's own lock, in one order for everybody. */
  private void lockYears(FactorSources sources) {
    sources.ratedYears().values().stream().distinct().sorted().forEach(points::lockYear);
  }

  /** All figures of a round; those from records as the records are, until it is closed. */
  @Transactional
  public List<FactorFigure> of(UUID roundId) {
    var standing = factors.of(roundId);
    var live = collections.isOpen(roundId) ? live(roundId, standing) : List.<FactorFigure>of();
    return Stream.concat(standing.stream().map(FactorFigure::of), live.stream())
        .sorted(
            Comparator.comparing(FactorFigure::subjectCode).thenComparing(FactorFigure::factorCode))
        .toList();
  }

  private List<FactorFigure> live(UUID roundId, List<Factor> standing) {
    var named = standing.stream().map(factor -> factor.subjectCode).toList();
    return reckoned.figures(roundId, collections.scope(roundId), named);
  }

  /** Which factors nobody types in. */
  @Transactional
  public FactorSources sources(UUID roundId) {
    return new FactorSources(
        collections.periods(roundId), points.years(roundId), reckoned.of(roundId));
  }

  /** Takes figures in. */
  @Transactional
  public void type(UUID roundId, String user, FactorRequest request) {
    requireOpen(roundId);
    var subjects = Set.copyOf(collections.subjects(roundId));
    var sources = sources(roundId);
    var standing = new HashMap<FactorRequest.Key, Factor>();
    factors.of(roundId).forEach(factor -> standing.put(keyOf(factor), factor));
    request.values().stream()
        .map(FactorRequest.Value::evidenceId)
        .distinct()
        .forEach(attachments::require);
    for (int i = 0; i < request.values().size(); i++) {
      var typed = request.values().get(i);
      if (!subjects.isEmpty() && !subjects.contains(typed.subjectCode())) {
        throw Problem.rule("unknown-subject", "values[" + i + "].subjectCode", typed.subjectCode());
      }
      requireTyped(sources, typed.factorCode(), "values[" + i + "].factorCode");
      var factor =
          standing.computeIfAbsent(
              new FactorRequest.Key(typed.subjectCode(), typed.factorCode()),
              key -> new Factor(roundId, key.subjectCode(), key.factorCode()));
      factor.type(typed, user, clock.today());
      factors.persist(factor);
    }
    factors.flush();
    audit.noted("award-round", roundId, "FACTORS_ENTERED", request);
  }

  private static void requireTyped(FactorSources sources, String factorCode, String field) {
    var period = sources.periods().get(factorCode);
    if (period != null) {
      throw Problem.rule("factor-from-assessment", field, factorCode, period);
    }
    var year = sources.ratedYears().get(factorCode);
    if (year != null) {
      throw Problem.rule("factor-from-performance", field, factorCode, String.valueOf(year));
    }
    var origin = sources.records().get(factorCode);
    if (origin != null) {
      throw Problem.rule("factor-from-records", field, factorCode, origin.asOf());
    }
  }

  /** A second person stands behind figures; gives how many. */
  @Transactional
  public int confirm(UUID roundId, String user, FactorRequest.Confirmation wanted) {
    requireOpen(roundId);
    var named = wanted.factors() == null ? null : Set.copyOf(wanted.factors());
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

  /** Fills what a year's performance gives into every round that collects and names it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void fillRated(int year) {
    points.openFor(year).forEach(roundId -> fillRated(roundId, year));
  }

  private void fillRated(UUID roundId, int year) {
    var subjects = collections.subjects(roundId);
    var rated = PerformanceRatings.rate(points.of(year));
    points
        .years(roundId)
        .forEach(
            (factorCode, wanted) -> {
              if (wanted == year) {
                rated.forEach(
                    (unit, rating) -> {
                      if (subjects.isEmpty() || subjects.contains(unit)) {
                        var factor =
                            factors
                                .of(roundId, unit, factorCode)
                                .orElseGet(() -> new Factor(roundId, unit, factorCode));
                        factor.rate(rating, year, clock.today());
                        factors.persist(factor);
                      }
                    });
              }
            });
    factors.flush();
    audit.noted("award-round", roundId, "FACTORS_FROM_PERFORMANCE", year);
  }

  private void requireOpen(UUID roundId) {
    if (!collections.lockOpen(roundId)) {
      throw Problem.conflict("factors-not-open");
    }
  }

  private static boolean isNamed(Set<FactorRequest.Key> named, Factor factor) {
    return named.contains(keyOf(factor));
  }

  private static FactorRequest.Key keyOf(Factor factor) {
    return new FactorRequest.Key(factor.subjectCode, factor.factorCode);
  }
}
