package org.ecocity.projects.roadmaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.ids.Ids;
import org.ecocity.projects.persons.Duty;
import org.jspecify.annotations.Nullable;

/** Reads and writes the small tables of this feature. */
@ApplicationScoped
class RoadmapRows {
  private static final String BOUND = " LIMIT 1000";

  private final DataSource dataSource;

  RoadmapRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A person named for a duty. */
  record Named(Duty duty, String personCode, LocalDate validFrom, @Nullable LocalDate validTo) {}

  /** A file attached. */
  record Attached(
      UUID attachmentId, Papers.Purpose purpose, String attachedBy, LocalDate attachedOn) {}

  @Transactional(Transactional.TxType.MANDATORY)
  List<Milestone> milestones(UUID projectId) {
    return query(
        "SELECT id, kind, name, planned_on, reached_on FROM project_milestone WHERE project_id = ?"
            + " ORDER BY planned_on, id",
        projectId,
        row ->
            new Milestone(
                row.getObject(1, UUID.class),
                Milestone.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  UUID add(UUID projectId, Milestone milestone) {
    var id = Ids.next();
    update(
        "INSERT INTO project_milestone (id, project_id, kind, name, planned_on, reached_on) VALUES"
            + " (?, ?, ?, ?, ?, ?)",
        insert -> {
          insert.setObject(1, id);
          insert.setObject(2, projectId);
          insert.setString(3, milestone.kind().name());
          insert.setString(4, milestone.name());
          insert.setObject(5, milestone.plannedOn());
          insert.setObject(6, milestone.reachedOn());
        });
    return id;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<RoadmapStage> stages(UUID projectId) {
    return query(
        "SELECT code, name, predecessor_code, start_date, end_date FROM project_stage WHERE"
            + " project_id = ? ORDER BY position",
        projectId,
        row ->
            new RoadmapStage(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void replaceStages(UUID projectId, List<RoadmapStage> stages) {
    update("DELETE FROM project_stage WHERE project_id = ?", d -> d.setObject(1, projectId));
    for (int i = 0; i < stages.size(); i++) {
      var stage = stages.get(i);
      int position = i + 1;
      update(
          "INSERT INTO project_stage (project_id, position, code, name, predecessor_code,"
              + " start_date, end_date) VALUES (?, ?, ?, ?, ?, ?, ?)",
          insert -> {
            insert.setObject(1, projectId);
            insert.setInt(2, position);
            insert.setString(3, stage.code());
            insert.setString(4, stage.name());
            insert.setString(5, stage.predecessorCode());
            insert.setObject(6, stage.startDate());
            insert.setObject(7, stage.endDate());
          });
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<Named> named(UUID projectId) {
    return query(
        "SELECT duty, person_code, valid_from, valid_to FROM project_responsible WHERE project_id ="
            + " ? ORDER BY duty, valid_from",
        projectId,
        row ->
            new Named(
                Duty.valueOf(row.getString(1)),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class)));
  }

  /** Names a person from a day on; the one before answers until the day before. */
  @Transactional(Transactional.TxType.MANDATORY)
  void name(UUID projectId, ResponsibleRequest request) {
    update(
        "UPDATE project_responsible SET valid_to = ?::date - 1 WHERE project_id = ? AND duty = ? AND"
            + " valid_from < ? AND valid_to IS NULL",
        end -> {
          end.setObject(1, request.validFrom());
          end.setObject(2, projectId);
          end.setString(3, request.duty().name());
          end.setObject(4, request.validFrom());
        });
    update(
        "INSERT INTO project_responsible (project_id, duty, person_code, valid_from) VALUES (?, ?,"
            + " ?, ?)",
        insert -> {
          insert.setObject(1, projectId);
          insert.setString(2, request.duty().name());
          insert.setString(3, request.personCode());
          insert.setObject(4, request.validFrom());
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<Attached> attached(UUID projectId) {
    return query(
        "SELECT attachment_id, purpose, attached_by, attached_on FROM project_attachment WHERE"
            + " project_id = ? ORDER BY attachment_id",
        projectId,
        row ->
            new Attached(
                row.getObject(1, UUID.class),
                Papers.Purpose.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void attach(UUID projectId, Attached attached) {
    update(
        "INSERT INTO project_attachment (project_id, attachment_id, purpose, attached_by,"
            + " attached_on) VALUES (?, ?, ?, ?, ?)",
        insert -> {
          insert.setObject(1, projectId);
          insert.setObject(2, attached.attachmentId());
          insert.setString(3, attached.purpose().name());
          insert.setString(4, attached.attachedBy());
          insert.setObject(5, attached.attachedOn());
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<Papers.Listing> listings(UUID projectId) {
    return query(
        "SELECT plan_year, document, listed_on FROM development_plan_listing WHERE project_id = ?"
            + " ORDER BY plan_year",
        projectId,
        row ->
            new Papers.Listing(row.getInt(1), row.getString(2), row.getObject(3, LocalDate.class)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void list(UUID projectId, Papers.Listing listing) {
    update(
        "INSERT INTO development_plan_listing (project_id, plan_year, document, listed_on) VALUES"
            + " (?, ?, ?, ?)",
        insert -> {
          insert.setObject(1, projectId);
          insert.setInt(2, listing.planYear());
          insert.setString(3, listing.document());
          insert.setObject(4, listing.listedOn());
        });
  }

  private <T> List<T> query(String sql, UUID projectId, Reader<T> reader) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement(sql + BOUND)) {
      query.setObject(1, projectId);
      try (var row = query.executeQuery()) {
        var found = new ArrayList<T>();
        while (row.next()) {
          found.add(reader.read(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The roadmap could not be read", e);
    }
  }

  /** A broken rule of the table comes out as it is, to become its problem. */
  private void update(String sql, Binder binder) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      binder.bind(statement);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The roadmap could not be written", e);
    }
  }

  @FunctionalInterface
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  @FunctionalInterface
  private interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }
}
