package org.ecocity.projects.approvals;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.approvals.MatrixRow;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.security.Roles;

/** The dated approval matrix, as data. */
@Path("approval-matrix")
@Tag(name = "approvals")
class ApprovalMatrixResource {
  private static final int MAX_ROWS = 1000;

  private final ApprovalMatrixService service;

  ApprovalMatrixResource(ApprovalMatrixService service) {
    this.service = service;
  }

  /** All rows, past and to come. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.PUBLICITY,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Who prepares, checks, approves and issues each kind of act")
  public ApprovalMatrixView matrix() {
    return service.present();
  }

  /**
   * Replaces all rows. End a row by its validTo instead of leaving it out, so that it can be seen
   * who was entitled when. 422 {@code ends-before-it-begins}.
   */
  @PUT
  @RunOnVirtualThread
  @Idempotent
  @RolesAllowed(Roles.OFFICE_CHIEF)
  @Operation(summary = "Replace the approval matrix; needs If-Match")
  public ApprovalMatrixView replace(@Valid @NotNull Rows request, @Context HttpHeaders headers) {
    long version = service.present().version();
    IfMatch.require(headers, version);
    return service.replace(version, request.rows());
  }

  /**
   * All rows of the new matrix.
   *
   * @param rows at most 1,000
   */
  record Rows(@NotNull @Size(max = MAX_ROWS) List<@NotNull @Valid MatrixRow> rows) {}
}
