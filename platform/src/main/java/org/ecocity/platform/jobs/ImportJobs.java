package org.ecocity.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.sheets.CellError;

/** Keeps import jobs. */
@ApplicationScoped
class ImportJobs {
  private static final TypeReference<List<CellError>> ERRORS = new TypeReference<>() {};

  /** A job that gave no sign for so long is taken up again by whoever finds it. */
  private static final String LEASE = "interval '2 minutes'";

  private static final int MAX_WAITING = 20;

  private final DataSource dataSource;
  private final ObjectMapper json;

  ImportJobs(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(ImportJob job) {
    update(
        "INSERT INTO import_job (id, kind, mode, state, year, programme_id, file_name,"
            + " file_sha256, user_name, person_name, unit_code, person_code, roles, created_at)"
            + " VALUES (?, ?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        insert -> {
          var request = job.request();
          insert.setObject(1, job.id());
          insert.setString(2, request.kind());
          insert.setString(3, request.mode().name());
          insert.setObject(4, request.year());
          insert.setObject(5, request.programmeId());
          insert.setString(6, job.fileName());
          insert.setString(7, job.fileSha256());
          insert.setString(8, request.actor().user());
          insert.setString(9, request.actor().name());
          insert.setString(10, request.actor().unit());
          insert.setString(11, request.actor().person());
          insert.setString(12, String.join(",", request.actor().roles()));
          insert.setObject(13, OffsetDateTime.ofInstant(job.createdAt(), ZoneOffset.UTC));
        });
  }

  /** Takes a waiting or abandoned job; false when another replica has it or it is finished. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean claim(UUID id) {
    return update(
            "UPDATE import_job SET state = 'RUNNING', touched_at = now() WHERE id = ?"
                + " AND (state = 'QUEUED' OR state = 'RUNNING' AND touched_at < now() - "
                + LEASE
                + ")",
            claim -> claim.setObject(1, id))
        == 1;
  }

  /** Jobs that nobody works on. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<UUID> abandoned() {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT id FROM import_job WHERE state IN ('QUEUED', 'RUNNING') AND touched_at <"
                    + " now() - "
                    + LEASE
                    + " ORDER BY touched_at LIMIT "
                    + MAX_WAITING);
        var row = query.executeQuery()) {
      var found = new ArrayList<UUID>();
      while (row.next()) {
        found.add(row.getObject(1, UUID.class));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Import jobs could not be read", e);
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void touch(UUID id, int doneCount) {
    update(
        "UPDATE import_job SET touched_at = now(), done_count = ? WHERE id = ?",
        touch -> {
          touch.setInt(1, doneCount);
          touch.setObject(2, id);
        });
  }

  /** Joins the transaction of the effect, so that both are there or neither. */
  @Transactional(Transactional.TxType.MANDATORY)
  void finish(UUID id, ImportJob.State state, ImportResult result) {
    update(
        "UPDATE import_job SET state = ?, total_count = ?, done_count = ?, error_count = ?,"
            + " errors = ?, result_id = ?, finished_at = now() WHERE id = ?",
        finish -> {
          finish.setString(1, state.name());
          finish.setInt(2, result.totalCount());
          finish.setInt(3, result.doneCount());
          finish.setInt(4, result.errorCount());
          finish.setString(5, text(result.errors()));
          finish.setObject(6, result.resultId());
          finish.setObject(7, id);
        });
  }

  @Transactional
  Optional<ImportJob> find(UUID id) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement("SELECT * FROM import_job WHERE id = ?")) {
      query.setObject(1, id);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(job(row)) : Optional.empty();
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The import job could not be read", e);
    }
  }

  private ImportJob job(ResultSet row) throws SQLException, JsonProcessingException {
    var actor =
        new Actor(
            row.getString("user_name"),
            row.getString("person_name"),
            row.getString("unit_code"),
            row.getString("person_code"),
            Set.of(row.getString("roles").split(",")));
    var request =
        new ImportRequest(
            row.getString("kind"),
            ImportMode.valueOf(row.getString("mode")),
            row.getObject("year", Integer.class),
            row.getObject("programme_id", UUID.class),
            actor);
    return new ImportJob(
        row.getObject("id", UUID.class),
        request,
        row.getString("file_name"),
        row.getString("file_sha256"),
        ImportJob.State.valueOf(row.getString("state")),
        row.getInt("total_count"),
        row.getInt("done_count"),
        row.getInt("error_count"),
        json.readValue(row.getString("errors"), ERRORS),
        row.getObject("result_id", UUID.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private int update(String sql, Binder binder) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      binder.bind(statement);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The import job could not be written", e);
    }
  }

  private String text(List<CellError> errors) {
    try {
      return json.writeValueAsString(errors);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @FunctionalInterface
  private interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }
}
