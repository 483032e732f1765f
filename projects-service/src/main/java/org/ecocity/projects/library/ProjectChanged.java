package org.ecocity.projects.library;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands, for the other services' copies; told from submission on.
 *
 * @param projectId the project
 * @param code its code, none before admission unless the office gave it
 * @param name its name
 * @param fieldCode what it is about
 * @param fieldName Chinese name of that, as the code list has it; none where it has none
 * @param districtCode where it lies
 * @param ownerUnitCode responsible unit
 * @param lineDepartmentCode line department
 * @param state where it stands
 * @param publicWelfare whether government investment is the main part
 * @param totalInvestmentFen total investment, fen
 * @param plannedStart planned first day
 * @param plannedEnd planned last day
 * @param startedOn business date its work began
 * @param completedOn business date its work was done
 * @param acceptedOn business date of its acceptance
 * @param timetabled whether milestones, roadmap and responsible persons are complete
 * @param responsibles the persons behind it today
 * @param developmentPlanListings years in whose development plan it is listed; not told before
 */
public record ProjectChanged(
    UUID projectId,
    @Nullable String code,
    String name,
    String fieldCode,
    @Nullable String fieldName,
    String districtCode,
    String ownerUnitCode,
    @Nullable String lineDepartmentCode,
    String state,
    boolean publicWelfare,
    long totalInvestmentFen,
    LocalDate plannedStart,
    LocalDate plannedEnd,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate acceptedOn,
    boolean timetabled,
    List<Responsible> responsibles,
    @Nullable List<Listing> developmentPlanListings)
    implements Event {
  /** Its type. */
  public static final String TYPE = "ecocity.projects.project.changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  static ProjectChanged of(
      Project p,
      @Nullable String fieldName,
      boolean timetabled,
      List<Responsible> responsibles,
      List<Listing> listings) {
    return new ProjectChanged(
        p.id(),
        p.code(),
        p.name(),
        p.fieldCode() == null ? "" : p.fieldCode(),
        fieldName,
        p.districtCode(),
        p.ownerUnitCode(),
        p.lineDepartmentCode(),
        p.state().name(),
        p.publicWelfare(),
        p.totalInvestmentFen(),
        p.plannedStart(),
        p.plannedEnd(),
        p.dates().startedOn(),
        p.dates().completedOn(),
        p.dates().acceptedOn(),
        timetabled,
        responsibles,
        listings);
  }

  /**
   * A person behind it.
   *
   * @param duty PRINCIPAL, IN_CHARGE, LIAISON or SPONSOR
   * @param personCode the person
   * @param userName the user, if the person signs in
   */
  public record Responsible(String duty, String personCode, @Nullable String userName) {}

  /**
   * A listing in a development plan.
   *
   * @param planYear year of the plan
   * @param document its document
   * @param listedOn date of the listing
   */
  public record Listing(int planYear, String document, LocalDate listedOn) {}

  /** What the feature that keeps roadmaps and responsible persons knows of a project. */
  public interface Source {
    /** The persons behind it today, in the order of duties. */
    List<Responsible> responsibles(UUID projectId);

    /** Whether it has its timetable, its roadmap and the persons behind it. */
    boolean isTimetabled(UUID projectId);

    /** Years in whose development plan it is listed, the first one first. */
    List<Listing> developmentPlanListings(UUID projectId);
  }
}
