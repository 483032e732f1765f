package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Findings and the days on which they were opened and closed. Each telling adds what it says; the
 * order in which they come, and one that comes twice, change nothing.
 */
@ApplicationScoped
public class FindingCopies {
  /** A finding's raising comes before all that is told of it. */
  private static final long RAISING = 0;

  private final DataSource dataSource;
  private final RecordLock lock;

  FindingCopies(DataSource dataSource, RecordLock lock) {
    this.dataSource = dataSource;
    this.lock = lock;
  }

  /**
   * A finding as it is told.
   *
   * @param findingId the finding
   * @param code its code
   * @param severity MINOR, MAJOR or SERIOUS
   * @param unitCode the unit to rectify
   * @param projectId the project it is about, if it is about one
   */
  public record Told(
      UUID findingId, String code, String severity, String unitCode, @Nullable UUID projectId) {}

  /** It stands in the register since that day. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void raised(Told told, long version, LocalDate day) {
    keep(told, version, false);
    turn(told, RAISING, day, true);
  }

  /** It was closed; of one told again alone, the raising is known from that. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void closed(Told told, long version, LocalDate day, @Nullable LocalDate raisedOn) {
    keep(told, version, false);
    turn(told, version, day, false);
    if (raisedOn != null) {
      turn(told, RAISING, raisedOn, true);
    }
  }

  /** A revisit found it again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reopened(Told told, long version, LocalDate day) {
    keep(told, version, false);
    turn(told, version, day, true);
  }

  /** It was taken back for good: it never stood. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void annulled(Told told, long version) {
    keep(told, version, true);
  }

  private void keep(Told told, long version, boolean annulled) {
    lock.write();
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                """
                INSERT INTO finding_copy AS f (finding_id, version, code, severity, unit_code,
                    project_id, annulled) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (finding_id) DO UPDATE SET
                  annulled = f.annulled OR excluded.annulled,
                  (version, code, severity, unit_code, project_id) = (SELECT newest.* FROM (VALUES
                    (f.version, f.code, f.severity, f.unit_code, f.project_id),
                    (excluded.version, excluded.code, excluded.severity, excluded.unit_code,
                     excluded.project_id)) AS newest (version, code, severity, unit, project)
                    ORDER BY version DESC LIMIT 1)
                """)) {
      upsert.setObject(1, told.findingId());
      upsert.setLong(2, version);
      upsert.setString(3, told.code());
      upsert.setString(4, told.severity());
      upsert.setString(5, told.unitCode());
      upsert.setObject(6, told.projectId());
      upsert.setBoolean(7, annulled);
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Finding " + told.code() + " could not be kept", e);
    }
  }

  private void turn(Told told, long version, LocalDate day, boolean open) {
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO finding_turn (finding_id, on_day, version, open) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING")) {
      insert.setObject(1, told.findingId());
      insert.setObject(2, day);
      insert.setLong(3, version);
      insert.setBoolean(4, open);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Finding " + told.code() + " could not be kept", e);
    }
  }
}
