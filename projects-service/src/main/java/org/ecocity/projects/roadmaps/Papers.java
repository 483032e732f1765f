package org.ecocity.projects.roadmaps;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Papers of a project: files attached to it, and where a development plan lists it. */
final class Papers {
  private Papers() {}

  /** What an attached file is. */
  enum Purpose {
    /** Document of acceptance. */
    ACCEPTANCE,
    /** Picture of the site. */
    PHOTO,
    /** Anything else. */
    OTHER
  }

  /**
   * A file to attach.
   *
   * @param attachmentId the file, uploaded before
   * @param purpose what it is
   */
  record AttachRequest(@NotNull UUID attachmentId, @NotNull Purpose purpose) {}

  /**
   * An attached file.
   *
   * @param attachmentId the file
   * @param purpose what it is
   * @param name name of the file
   * @param mediaType its type
   * @param sizeBytes its size
   * @param attachedBy user
   * @param attachedOn business date
   */
  record AttachedView(
      UUID attachmentId,
      Purpose purpose,
      String name,
      String mediaType,
      long sizeBytes,
      String attachedBy,
      LocalDate attachedOn) {}

  /**
   * A listing in a development plan.
   *
   * @param planYear year of the plan
   * @param document its document
   * @param listedOn date of the listing
   */
  record Listing(
      @Min(2000) @Max(2100) int planYear,
      @NotBlank @Size(max = 200) String document,
      @NotNull LocalDate listedOn) {}
}
