package org.ecocity.funding.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.jobs.Imports;
import org.ecocity.platform.jobs.Workbooks;
import org.ecocity.platform.problem.Messages;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Files taken in as jobs: BUDGET_LINES (预算指标表) by finance, PAYMENTS (支付明细, the treasury's list) by
 * a finance officer or the treasury's system, RECONCILIATION (支付明细 of a month, to be reconciled) by
 * the same, PAYMENT_REQUESTS (支付申请, a batch of requests) by any unit. Nothing classified may be
 * uploaded.
 */
@Path("imports")
@Tag(name = "imports")
class ImportResource {
  private final Imports imports;

  ImportResource(Imports imports) {
    this.imports = imports;
  }

  /**
   * Takes a file in. Columns are found by heading in the first 10 rows, in any order; a unit in the
   * head applies. At most 20 MB and 100,000 rows. 400 {@code wrong-value} at kind or mode; 415 when
   * the file is no workbook; what is wrong in the file stands in the job.
   *
   * @param kind kind of file
   * @param mode VALIDATE writes nothing, ALL_OR_NOTHING all rows or none, GOOD_ROWS the good ones
   * @param year budget year of budget lines
   */
  @POST
  @Idempotent
  @RunOnVirtualThread
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF, Roles.FINANCE, Roles.SYSTEM_PAYMENTS})
  @Operation(summary = "Take a file in as a job. Nothing classified may enter")
  public RestResponse<ImportView> submit(
      @RestForm("kind") @Nullable String kind,
      @RestForm("mode") @Nullable String mode,
      @RestForm("year") @Nullable String year,
      @RestForm("file") @Nullable FileUpload file,
      @HeaderParam("Accept-Language") @Nullable String acceptLanguage,
      @Context UriInfo uri)
      throws IOException {
    if (file == null) {
      throw Problem.malformed("file", "file-missing");
    }
    var job = imports.submit(kind, mode, year(year), null, file.uploadedFile(), file.fileName());
    return RestResponse.ResponseBuilder.<ImportView>create(202)
        .header("Location", uri.getRequestUri().getPath().replaceAll("/+$", "") + "/" + job.id())
        .entity(ImportView.of(job, imports, Messages.language(acceptLanguage)))
        .build();
  }

  /** How far a job is; for the unit that sent it, the office and the auditor. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.SYSTEM_PAYMENTS,
    Roles.OFFICE,
    Roles.AUDITOR
  })
  @Operation(summary = "State, counts and errors of an import")
  public ImportView get(
      @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
    return ImportView.of(imports.require(id), imports, Messages.language(acceptLanguage));
  }

  /** The file as its author laid it out, wrong cells in red, messages in a column at the end. */
  @GET
  @Path("{id}/annotated-file")
  @Produces(Workbooks.XLSX)
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.SYSTEM_PAYMENTS,
    Roles.OFFICE,
    Roles.AUDITOR
  })
  @Operation(summary = "The workbook with its errors, in its own layout")
  public RestResponse<byte[]> annotated(
      @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String acceptLanguage)
      throws IOException {
    var job = imports.require(id);
    var out = new ByteArrayOutputStream();
    imports.writeAnnotated(job, Messages.language(acceptLanguage), out);
    return Workbooks.download(out, job.fileName());
  }

  /** The empty workbook of a kind. */
  @GET
  @Path("templates/{kind}")
  @Produces(Workbooks.XLSX)
  @RunOnVirtualThread
  @RolesAllowed({Roles.UNIT, Roles.UNIT_CHIEF, Roles.FINANCE, Roles.SYSTEM_PAYMENTS})
  @Operation(summary = "The empty workbook of a kind")
  public RestResponse<byte[]> template(@PathParam("kind") String kind) throws IOException {
    var out = new ByteArrayOutputStream();
    imports.writeTemplate(kind, out);
    return Workbooks.download(out, kind.toLowerCase(Locale.ROOT) + ".xlsx");
  }

  private static @Nullable Integer year(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("20\\d{2}")) {
      throw Problem.malformed("year", "unreadable");
    }
    return Integer.valueOf(text);
  }
}
