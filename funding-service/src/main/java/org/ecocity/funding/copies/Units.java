package org.ecocity.funding.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.outbox.AfterCommit;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Names of units as they are at a date; the code stands in until the unit has been told. */
@ApplicationScoped
public class Units {
  private static final Duration KNOWN_FOR = Duration.ofSeconds(2);
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  /** Kinds of projects-service's organisations. */
  private static final Set<String> DISTRICTS = Set.of("DISTRICT", "ZONE", "COUNTY");

  private final DataSource dataSource;
  private final Rows rows;
  private final BusinessClock clock;
  private final AfterCommit afterCommit;
  private volatile @Nullable Known known;

  Units(DataSource dataSource, Rows rows, BusinessClock clock, AfterCommit afterCommit) {
    this.dataSource = dataSource;
    this.rows = rows;
    this.clock = clock;
    this.afterCommit = afterCommit;
  }

  /**
   * Today's Chinese names of all units; a city has some dozens of them, and they seldom change.
   * What this process is told is shown at once, what another one is told a moment later.
   */
  public Names names() {
    var today = clock.today();
    var present = known;
    if (present == null || !present.serves(today)) {
      present = new Known(read(today), today, System.nanoTime());
      known = present;
    }
    return present.names();
  }

  private Names read(LocalDate today) {
    var found =
        rows.read(
            "SELECT DISTINCT ON (u.code) u.code, n.name FROM unit_copy u"
                + " JOIN unit_name_copy n USING (organisation_id) WHERE n.valid_from <= ?"
                + " ORDER BY u.code, n.valid_from DESC",
            row -> Map.entry(row.getString(1), row.getString(2)),
            today);
    return new Names(Map.ofEntries(found.toArray(Map.Entry[]::new)));
  }

  private record Known(Names names, LocalDate day, long readAtNanos) {
    boolean serves(LocalDate today) {
      return day.equals(today) && System.nanoTime() - readAtNanos < KNOWN_FOR.toNanos();
    }
  }

  /** The code of a unit named by its code or by a name that only it has or had. */
  @Transactional
  public Optional<String> codeOf(String codeOrName) {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT code FROM unit_copy WHERE code = ? UNION SELECT u.code FROM unit_copy u"
                    + " JOIN unit_name_copy n USING (organisation_id) WHERE n.name = ?"
                    + " AND NOT EXISTS (SELECT FROM unit_copy WHERE code = ?) LIMIT 2")) {
      for (int i = 1; i <= 3; i++) {
        query.setString(i, codeOrName);
      }
      try (var row = query.executeQuery()) {
        var first = row.next() ? row.getString(1) : null;
        return row.next() ? Optional.empty() : Optional.ofNullable(first);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Unit " + codeOrName + " could not be looked up", e);
    }
  }

  /** Whether there is a unit of that code. */
  @Transactional
  public boolean knows(String code) {
    return !rows.read("SELECT code FROM unit_copy WHERE code = ?", row -> code, code).isEmpty();
  }

  /**
   * Whether a unit is a government of its own below the city: a district, a zone or a county. One
   * whose kind was not told yet may be.
   */
  @Transactional
  public boolean mayBeDistrict(String code) {
    return rows
        .read("SELECT kind FROM unit_copy WHERE code = ?", row -> row.getString(1), code)
        .stream()
        .allMatch(kind -> kind == null || DISTRICTS.contains(kind));
  }

  /**
   * Names by unit code.
   *
   * @param byCode the known ones
   */
  public record Names(Map<String, String> byCode) {
    /** The unit's name, its code where it is not known. */
    public String of(String code) {
      return byCode.getOrDefault(code, code);
    }
  }

  /** Keeps a newer copy of a unit with all its names. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(OrganisationChanged told, long version) {
    try (var connection = dataSource.getConnection()) {
      if (isNewer(connection, told, version)) {
        keepNames(connection, told);
        afterCommit.run(() -> known = null);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Unit " + told.code() + " could not be kept", e);
    }
  }

  private static boolean isNewer(Connection connection, OrganisationChanged told, long version)
      throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            "INSERT INTO unit_copy AS u (organisation_id, code, version, kind) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (organisation_id) DO UPDATE SET code = excluded.code,"
                + " version = excluded.version, kind = excluded.kind"
                + " WHERE u.version < excluded.version")) {
      upsert.setObject(1, told.organisationId());
      upsert.setString(2, told.code());
      upsert.setLong(3, version);
      upsert.setString(4, told.kind());
      return upsert.executeUpdate() > 0;
    }
  }

  private static void keepNames(Connection connection, OrganisationChanged told)
      throws SQLException {
    delete(connection, told.organisationId());
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO unit_name_copy (organisation_id, name, name_en, valid_from)"
                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      for (var name : told.names()) {
        insert.setObject(1, told.organisationId());
        insert.setString(2, name.name());
        insert.setString(3, name.nameEn());
        insert.setObject(4, begin(name.validFrom()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void delete(Connection connection, UUID id) throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM unit_name_copy WHERE organisation_id = ?")) {
      delete.setObject(1, id);
      delete.executeUpdate();
    }
  }

  private static LocalDate begin(@Nullable LocalDate validFrom) {
    return validFrom == null ? ALWAYS : validFrom;
  }
}
