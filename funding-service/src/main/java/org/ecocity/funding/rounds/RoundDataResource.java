package org.ecocity.funding.rounds;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.factors.FactorRequest;
import org.ecocity.funding.factors.FactorView;
import org.ecocity.funding.workbook.AwardWorkbook;
import org.ecocity.platform.http.IfMatch;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.jobs.Workbooks;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What goes into a round and what comes out: figures, shares, derivation. */
@Path("award-rounds/{id}")
@Tag(name = "grants")
class RoundDataResource {
  private final RoundFactors factors;
  private final Explaining explaining;

  RoundDataResource(RoundFactors factors, Explaining explaining) {
    this.factors = factors;
    this.explaining = explaining;
  }

  /** The figures; while it collects, also those that are missing: whose and which. */
  @GET
  @Path("factors")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Figures of a round, missing ones too; to units as they were noticed")
  public Page<FactorView> factors(@PathParam("id") UUID id) {
    return Page.whole(factors.of(id));
  }

  /**
   * Takes figures in, each with its evidence; they count when a second person confirms them. Gives
   * the figures that stand then; what is still missing is told by GET.
   */
  @POST
  @Path("factors")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.FINANCE})
  @Operation(summary = "Enter or correct figures with their evidence")
  public Page<FactorView> enter(@PathParam("id") UUID id, @Valid @NotNull FactorRequest request) {
    return Page.whole(factors.type(id, request));
  }

  /** The same as POST, of a round as it was read: what is named is replaced, the rest stays. */
  @PUT
  @Path("factors")
  @RunOnVirtualThread
  @RolesAllowed({Roles.OFFICE, Roles.FINANCE})
  @Operation(summary = "Enter or correct figures with their evidence, as POST does; needs If-Match")
  public Page<FactorView> put(
      @PathParam("id") UUID id,
      @Valid @NotNull FactorRequest request,
      @Context HttpHeaders headers) {
    IfMatch.require(headers, factors.version(id));
    return Page.whole(factors.type(id, request));
  }

  /** A second person confirms figures. Errors: 403 {@code factor-same-hand}; 409. */
  @POST
  @Path("factors/confirmations")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF
  })
  @Operation(summary = "Confirm figures that another person entered")
  public Page<FactorView> confirm(
      @PathParam("id") UUID id, @Valid @NotNull FactorRequest.Confirmation wanted) {
    return Page.whole(factors.confirm(id, wanted));
  }

  /** The shares, each with its derivation; empty before the first computation. */
  @GET
  @Path("allocations")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Shares of a round; the movements of money are under allocations?roundId=")
  public Page<ExplanationView.ShareView> allocations(@PathParam("id") UUID id) {
    return Page.whole(explaining.shares(id));
  }

  /** The whole derivation, from the frozen figures to the fen. */
  @GET
  @Path("explanations")
  @Produces(MediaType.APPLICATION_JSON)
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(
      summary =
          "How a round's shares were reached; of an earlier freeze by freezeNo; as a workbook with"
              + " live formulas by Accept")
  public ExplanationView explanations(
      @PathParam("id") UUID id, @QueryParam("freezeNo") @Nullable Integer freezeNo) {
    return explaining.explain(id, freezeNo);
  }

  /** The same as a workbook: frozen figures, the policy in live formulas, shares with checks. */
  @GET
  @Path("explanations")
  @Produces(Workbooks.XLSX)
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.OFFICE,
    Roles.OFFICE_CHIEF,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.SYSTEM_READER
  })
  @Operation(hidden = true)
  public RestResponse<byte[]> workbook(
      @PathParam("id") UUID id, @QueryParam("freezeNo") @Nullable Integer freezeNo)
      throws IOException {
    var sheets = explaining.sheets(id, freezeNo);
    var out = new ByteArrayOutputStream();
    AwardWorkbook.write(sheets, out);
    return Workbooks.download(out, sheets.title() + "测算表.xlsx");
  }
}
