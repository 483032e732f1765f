package org.ecocity.funding.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.funding.wiring.Rows;

/** Which rounds collect what, and the copies of issued assessments they take scores from. */
@ApplicationScoped
class FactorCollections {
  private final DataSource dataSource;
  private final Rows rows;

  FactorCollections(DataSource dataSource, Rows rows) {
    this.dataSource = dataSource;
    this.rows = rows;
  }

  /**
   * An issued assessment.
   *
   * @param assessmentId the assessment
   * @param scores by unit code
   */
  record Issued(UUID assessmentId, Map<String, BigDecimal> scores) {}

  @Transactional(Transactional.TxType.MANDATORY)
  void begin(UUID roundId, FactorScope scope, Map<String, String> periods) {
    inside(
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "INSERT INTO factor_collection (round_id, open, subject_codes, by_project,"
                      + " unit_codes) VALUES (?, true, ?, ?, ?)")) {
            insert.setObject(1, roundId);
            insert.setArray(2, connection.createArrayOf("text", scope.subjectCodes().toArray()));
            insert.setBoolean(3, scope.byProject());
            insert.setArray(4, connection.createArrayOf("text", scope.unitCodes().toArray()));
            insert.executeUpdate();
          }
          try (var insert =
              connection.prepareStatement(
                  "INSERT INTO factor_from_assessment (round_id, factor_code, period)"
                      + " VALUES (?, ?, ?)")) {
            for (var period : periods.entrySet()) {
              insert.setObject(1, roundId);
              insert.setString(2, period.getKey());
              insert.setString(3, period.getValue());
              insert.addBatch();
            }
            return insert.executeBatch().length;
          }
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void setOpen(UUID roundId, boolean open) {
    inside(
        connection -> {
          try (var update =
              connection.prepareStatement(
                  "UPDATE factor_collection SET open = ? WHERE round_id = ?")) {
            update.setBoolean(1, open);
            update.setObject(2, roundId);
            return update.executeUpdate();
          }
        });
  }

  /** Whether a round collects; nobody closes it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean lockOpen(UUID roundId) {
    return inside(
        connection -> {
          try (var query =
              connection.prepareStatement(
                  "SELECT open FROM factor_collection WHERE round_id = ? FOR NO KEY UPDATE")) {
            query.setObject(1, roundId);
            try (var row = query.executeQuery()) {
              return row.next() && row.getBoolean(1);
            }
          }
        });
  }

  List<String> subjects(UUID roundId) {
    return scope(roundId).subjectCodes();
  }

  FactorScope scope(UUID roundId) {
    return rows.read(
            "SELECT subject_codes, by_project, unit_codes FROM factor_collection"
                + " WHERE round_id = ?",
            row ->
                new FactorScope(
                    Rows.texts(row, "subject_codes"),
                    row.getBoolean("by_project"),
                    Rows.texts(row, "unit_codes")),
            roundId)
        .getFirst();
  }

  /** Whether a round collects, as it is now. */
  boolean isOpen(UUID roundId) {
    return rows.read(
            "SELECT open FROM factor_collection WHERE round_id = ?",
            row -> row.getBoolean(1),
            roundId)
        .contains(true);
  }

  /** Periods by factor. */
  Map<String, String> periods(UUID roundId) {
    return inside(
        connection -> {
          try (var query =
              connection.prepareStatement(
                  "SELECT factor_code, period FROM factor_from_assessment WHERE round_id = ?")) {
            query.setObject(1, roundId);
            try (var row = query.executeQuery()) {
              var found = new TreeMap<String, String>();
              while (row.next()) {
                found.put(row.getString(1), row.getString(2));
              }
              return found;
            }
          }
        });
  }

  /** Rounds that collect and name a period; held until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<UUID> openFor(String period) {
    return inside(
        connection -> {
          try (var query =
              connection.prepareStatement(
                  "SELECT round_id FROM factor_collection c WHERE open AND EXISTS (SELECT FROM"
                      + " factor_from_assessment a WHERE a.round_id = c.round_id AND period = ?)"
                      + " ORDER BY round_id FOR NO KEY UPDATE")) {
            query.setString(1, period);
            try (var row = query.executeQuery()) {
              var found = new ArrayList<UUID>();
              while (row.next()) {
                found.add(row.getObject(1, UUID.class));
              }
              return found;
            }
          }
        });
  }

  Optional<Issued> assessment(String period) {
    return inside(
        connection -> {
          try (var query =
              connection.prepareStatement(
                  "SELECT assessment_id, unit_code, score FROM assessment_copy"
                      + " JOIN assessment_score_copy USING (period) WHERE period = ?")) {
            query.setString(1, period);
            try (var row = query.executeQuery()) {
              var scores = new TreeMap<String, BigDecimal>();
              UUID id = null;
              while (row.next()) {
                id = row.getObject(1, UUID.class);
                scores.put(row.getString(2), row.getBigDecimal(3));
              }
              return id == null ? Optional.empty() : Optional.of(new Issued(id, scores));
            }
          }
        });
  }

  /** Keeps an assessment; false when this or a later telling of it is known. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean keep(AssessmentIssued told, long version) {
    return inside(
        connection -> {
          try (var upsert =
              connection.prepareStatement(
                  "INSERT INTO assessment_copy AS a (period, assessment_id, version)"
                      + " VALUES (?, ?, ?) ON CONFLICT (period) DO UPDATE SET"
                      + " assessment_id = excluded.assessment_id, version = excluded.version"
                      + " WHERE a.assessment_id <> excluded.assessment_id"
                      + " OR a.version < excluded.version")) {
            upsert.setString(1, told.period());
            upsert.setObject(2, told.assessmentId());
            upsert.setLong(3, version);
            if (upsert.executeUpdate() == 0) {
              return false;
            }
          }
          keepScores(connection, told);
          return true;
        });
  }

  private static void keepScores(Connection connection, AssessmentIssued told) throws SQLException {
    try (var delete =
            connection.prepareStatement("DELETE FROM assessment_score_copy WHERE period = ?");
        var insert =
            connection.prepareStatement(
                "INSERT INTO assessment_score_copy (period, unit_code, score)"
                    + " VALUES (?, ?, ?)")) {
      delete.setString(1, told.period());
      delete.executeUpdate();
      for (var score : told.scores()) {
        insert.setString(1, told.period());
        insert.setString(2, score.unitCode());
        insert.setBigDecimal(3, score.score());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private <T> T inside(Work<T> work) {
    try (var connection = dataSource.getConnection()) {
      return work.run(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("Factors could not be read or kept", e);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T run(Connection connection) throws SQLException;
  }
}
