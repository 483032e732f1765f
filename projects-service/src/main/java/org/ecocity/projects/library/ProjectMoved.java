package org.ecocity.projects.library;

import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** What the other services are told of a project on its way into the library. */
public sealed interface ProjectMoved extends Event {

  /**
   * A project was handed in: it waits for the line department's opinion and the office.
   *
   * @param projectId the project
   * @param code its code, if it has one
   * @param name its name
   * @param ownerUnitCode responsible unit
   * @param lineDepartmentCode line department
   * @param reason the reason given
   */
  record Submitted(
      UUID projectId,
      @Nullable String code,
      String name,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      @Nullable String reason)
      implements ProjectMoved {
    /** Its type. */
    public static final String TYPE = "ecocity.projects.project.submitted.v1";

    @Override
    public String type() {
      return TYPE;
    }

    static Submitted of(Project p, @Nullable String reason) {
      return new Submitted(
          p.id(), p.code(), p.name(), p.ownerUnitCode(), p.lineDepartmentCode(), reason);
    }
  }

  /**
   * A project was given back to its owner with a reason.
   *
   * @param projectId the project
   * @param code its code, if it has one
   * @param name its name
   * @param ownerUnitCode responsible unit
   * @param lineDepartmentCode line department
   * @param reason the reason given
   */
  record Returned(
      UUID projectId,
      @Nullable String code,
      String name,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      @Nullable String reason)
      implements ProjectMoved {
    /** Its type. */
    public static final String TYPE = "ecocity.projects.project.returned.v1";

    @Override
    public String type() {
      return TYPE;
    }

    static Returned of(Project p, @Nullable String reason) {
      return new Returned(
          p.id(), p.code(), p.name(), p.ownerUnitCode(), p.lineDepartmentCode(), reason);
    }
  }

  /**
   * A project was admitted to the library.
   *
   * @param projectId the project
   * @param code its code, if it has one
   * @param name its name
   * @param ownerUnitCode responsible unit
   * @param lineDepartmentCode line department
   * @param reason the reason given
   */
  record Admitted(
      UUID projectId,
      @Nullable String code,
      String name,
      String ownerUnitCode,
      @Nullable String lineDepartmentCode,
      @Nullable String reason)
      implements ProjectMoved {
    /** Its type. */
    public static final String TYPE = "ecocity.projects.project.admitted.v1";

    @Override
    public String type() {
      return TYPE;
    }

    static Admitted of(Project p, @Nullable String reason) {
      return new Admitted(
          p.id(), p.code(), p.name(), p.ownerUnitCode(), p.lineDepartmentCode(), reason);
    }
  }
}
