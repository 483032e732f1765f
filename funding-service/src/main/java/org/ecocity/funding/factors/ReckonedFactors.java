package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.funding.copies.RecordLock;
import org.ecocity.funding.factors.FactorOrigin.Kind;
import org.ecocity.funding.factors.FactorOrigin.Measure;
import org.ecocity.funding.factors.SourceRecords.Found;
import org.ecocity.funding.wiring.Rows;

/**
 * Figures that records of projects and supervision give. While a round collects they are reckoned
 * whenever they are looked at, so that what has come by then is in them, in whatever order it came.
 */
@ApplicationScoped
class ReckonedFactors {
  private static final int DECIMALS = 4;

  private final DataSource dataSource;
  private final Rows rows;
  private final SourceRecords records;
  private final RecordLock lock;

  ReckonedFactors(DataSource dataSource, Rows rows, SourceRecords records, RecordLock lock) {
    this.dataSource = dataSource;
    this.rows = rows;
    this.records = records;
    this.lock = lock;
  }

  /** A round wants these factors from these records. */
  @Transactional(Transactional.TxType.MANDATORY)
  void begin(UUID roundId, Map<String, FactorOrigin> wanted) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO factor_from_records (round_id, factor_code, kind, measure, from_day,"
                    + " plan_year, as_of) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (var one : wanted.entrySet()) {
        var origin = one.getValue();
        insert.setObject(1, roundId);
        insert.setString(2, one.getKey());
        insert.setString(3, origin.kind().name());
        insert.setString(4, origin.measure() == null ? null : origin.measure().name());
        insert.setObject(5, origin.from());
        insert.setObject(6, origin.year());
        insert.setObject(7, origin.asOf());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The sources of factors could not be kept", e);
    }
  }

  /** What a round takes from records, by factor; the records themselves not named. */
  Map<String, FactorOrigin> of(UUID roundId) {
    var found = new TreeMap<String, FactorOrigin>();
    rows.read(
            "SELECT factor_code, kind, measure, from_day, plan_year, as_of"
                + " FROM factor_from_records WHERE round_id = ?",
            row -> {
              var measure = row.getString(3);
              return Map.entry(
                  row.getString(1),
                  new FactorOrigin(
                      Kind.valueOf(row.getString(2)),
                      measure == null ? null : Measure.valueOf(measure),
                      row.getObject(4, LocalDate.class),
                      row.getObject(5, Integer.class),
                      row.getObject(6, LocalDate.class),
                      List.of()));
            },
            roundId)
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return found;
  }

  /** Lets the records of a round stand still until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  void hold(UUID roundId) {
    if (!of(roundId).isEmpty()) {
      lock.still();
    }
  }

  /**
   * A round's figures as the records are now. Who takes part in a round for anybody is said by what
   * was typed in, by reports and by acceptances; findings and listings alone bring nobody in.
   *
   * @param named subjects of whom other figures stand there
   */
  @Transactional
  List<FactorFigure> figures(UUID roundId, FactorScope scope, Collection<String> named) {
    var wanted = of(roundId);
    var found = new TreeMap<String, Map<String, List<Found>>>();
    wanted.forEach((factor, origin) -> found.put(factor, bySubject(scope, records.of(origin))));
    var subjects = subjects(scope, named, wanted, found);
    var figures = new ArrayList<FactorFigure>();
    wanted.forEach(
        (factor, origin) -> {
          var own = found.getOrDefault(factor, Map.of());
          for (var subject : subjects) {
            var its = own.getOrDefault(subject, List.of());
            if (!its.isEmpty() || origin.kind() != Kind.PROGRESS) {
              figures.add(figure(subject, factor, origin, its));
            }
          }
        });
    return figures;
  }

  private static Map<String, List<Found>> bySubject(FactorScope scope, List<Found> all) {
    var grouped = new TreeMap<String, List<Found>>();
    for (var one : all) {
      var subject = scope.byProject() ? one.projectCode() : one.unitCode();
      if (subject != null && scope.isFor(subject, one.unitCode())) {
        grouped.computeIfAbsent(subject, code -> new ArrayList<>()).add(one);
      }
    }
    return grouped;
  }

  private static Set<String> subjects(
      FactorScope scope,
      Collection<String> named,
      Map<String, FactorOrigin> wanted,
      Map<String, Map<String, List<Found>>> found) {
    if (!scope.subjectCodes().isEmpty()) {
      return new TreeSet<>(scope.subjectCodes());
    }
    var subjects = new TreeSet<>(named);
    wanted.forEach(
        (factor, origin) -> {
          if (origin.kind() == Kind.PROGRESS || origin.kind() == Kind.ACCEPTANCE) {
            subjects.addAll(found.getOrDefault(factor, Map.of()).keySet());
          }
        });
    return subjects;
  }

  private static FactorFigure figure(
      String subject, String factor, FactorOrigin origin, List<Found> its) {
    var value =
        origin.measure() == Measure.PHYSICAL_PERCENT
            ? mean(its)
            : its.stream()
                .map(one -> one.source().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    var given = origin.with(its.stream().map(Found::source).toList());
    return FactorFigure.reckoned(subject, factor, value, given);
  }

  /** Weighted by total investment; the plain mean where none is known. */
  private static BigDecimal mean(List<Found> its) {
    var nothing = its.stream().allMatch(one -> one.weight() == 0);
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var one : its) {
      var weight = BigDecimal.valueOf(nothing ? 1 : one.weight());
      sum = sum.add(one.source().value().multiply(weight));
      weights = weights.add(weight);
    }
    return sum.divide(weights, DECIMALS, RoundingMode.HALF_UP);
  }
}
