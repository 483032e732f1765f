package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.funding.wiring.Rows;

/** Points of closed performance results, and which rounds take a factor from those of a year. */
@ApplicationScoped
class PerformancePoints {
  private final DataSource dataSource;
  private final Rows rows;

  PerformancePoints(DataSource dataSource, Rows rows) {
    this.dataSource = dataSource;
    this.rows = rows;
  }

  /** Results of a year and rounds that want it come one after the other, so that none is missed. */
  @Transactional(Transactional.TxType.MANDATORY)
  void lockYear(int year) {
    try (var connection = dataSource.getConnection();
        var lock =
            connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      lock.setString(1, "performance-rating/" + year);
      lock.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The ratings of " + year + " could not be locked", e);
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void keep(UUID resultId, String unitCode, int year, BigDecimal score, long executedFen) {
    lockYear(year);
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO performance_point (result_id, year, unit_code, score, executed_fen)"
                    + " VALUES (?, ?, ?, ?, ?)")) {
      insert.setObject(1, resultId);
      insert.setInt(2, year);
      insert.setString(3, unitCode);
      insert.setBigDecimal(4, score);
      insert.setLong(5, executedFen);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Result " + resultId + " could not be kept", e);
    }
  }

  /** The points of a year. */
  List<PerformanceRatings.Point> of(int year) {
    return rows.read(
        "SELECT unit_code, score, executed_fen FROM performance_point WHERE year = ?",
        row -> new PerformanceRatings.Point(row.getString(1), row.getBigDecimal(2), row.getLong(3)),
        year);
  }

  /** A round wants these factors from the results of these years. */
  @Transactional(Transactional.TxType.MANDATORY)
  void begin(UUID roundId, Map<String, Integer> years) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO factor_from_performance (round_id, factor_code, year)"
                    + " VALUES (?, ?, ?)")) {
      for (var year : years.entrySet()) {
        insert.setObject(1, roundId);
        insert.setString(2, year.getKey());
        insert.setInt(3, year.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The sources of factors could not be kept", e);
    }
  }

  /** Years by factor. */
  Map<String, Integer> years(UUID roundId) {
    var found = new TreeMap<String, Integer>();
    rows.read(
            "SELECT factor_code, year FROM factor_from_performance WHERE round_id = ?",
            row -> Map.entry(row.getString(1), row.getInt(2)),
            roundId)
        .forEach(year -> found.put(year.getKey(), year.getValue()));
    return found;
  }

  /** Rounds that collect and want a year; held until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<UUID> openFor(int year) {
    return rows.read(
        "SELECT round_id FROM factor_collection c WHERE open AND EXISTS (SELECT FROM"
            + " factor_from_performance p WHERE p.round_id = c.round_id AND p.year = ?)"
            + " ORDER BY round_id FOR NO KEY UPDATE",
        row -> row.getObject(1, UUID.class),
        year);
  }
}
