package org.ecocity.supervision.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as it was told of.
 *
 * @param projectId the project
 * @param code its code, from admission on
 * @param name its name
 * @param fieldCode its field
 * @param fieldName Chinese name of the field; null when that was not told
 * @param districtCode district it lies in
 * @param ownerUnitCode unit that owns it
 * @param lineDepartmentCode its line department
 * @param state its state, such as {@code UNDER_WAY}
 * @param publicWelfare whether government investment is its main part
 * @param totalInvestmentFen its total investment, fen
 * @param plannedStart planned first day
 * @param plannedEnd planned last day
 * @param timetabled whether roadmap, milestones and responsible persons are complete; null when
 *     that was not told
 * @param startedOn when it went under way: as told, else the day it was first seen so
 * @param completedOn when it was completed, likewise
 * @param acceptedOn when it was accepted, likewise
 */
public record ProjectCopy(
    UUID projectId,
    @Nullable String code,
    String name,
    @Nullable String fieldCode,
    @Nullable String fieldName,
    @Nullable String districtCode,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode,
    @Nullable String state,
    boolean publicWelfare,
    @Nullable Long totalInvestmentFen,
    @Nullable LocalDate plannedStart,
    @Nullable LocalDate plannedEnd,
    @Nullable Boolean timetabled,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate acceptedOn) {
  static ProjectCopy of(ResultSet row) throws SQLException {
    return new ProjectCopy(
        row.getObject("project_id", UUID.class),
        row.getString("code"),
        row.getString("name"),
        row.getString("field_code"),
        row.getString("field_name"),
        row.getString("district_code"),
        row.getString("owner_unit_code"),
        row.getString("line_department_code"),
        row.getString("state"),
        row.getBoolean("public_welfare"),
        row.getObject("total_investment_fen", Long.class),
        row.getObject("planned_start", LocalDate.class),
        row.getObject("planned_end", LocalDate.class),
        row.getObject("timetabled", Boolean.class),
        row.getObject("started_on", LocalDate.class),
        row.getObject("completed_on", LocalDate.class),
        row.getObject("accepted_on", LocalDate.class));
  }
}
