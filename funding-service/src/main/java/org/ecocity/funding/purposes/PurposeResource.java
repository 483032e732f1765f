package org.ecocity.funding.purposes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.funding.rules.Proposed;
import org.ecocity.funding.rules.RuleChangeService;
import org.ecocity.funding.rules.RuleChangeView;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What money can be spent for: the words that earmarks and payment requests use. */
@Path("purposes")
@Tag(name = "budget")
class PurposeResource {
  private final PurposeService service;
  private final RuleChangeService changes;

  PurposeResource(PurposeService service, RuleChangeService changes) {
    this.service = service;
    this.changes = changes;
  }

  /** All purposes. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.UNIT,
    Roles.UNIT_CHIEF,
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.OFFICE,
    Roles.REGISTRAR,
    Roles.LEADER,
    Roles.AUDITOR,
    Roles.INSPECTOR,
    Roles.SYSTEM_READER
  })
  @Operation(summary = "Purposes that earmarks and payments may name")
  public Page<PurposeView> list() {
    return Page.whole(service.all());
  }

  /**
   * Proposes to add a purpose, to rename it or to say what payments for it must name; it holds once
   * another person has confirmed it. Whether holds stop it is not changed here. 422 {@code
   * wages-need-no-project}.
   */
  @PUT
  @Path("{code}")
  @Idempotent
  @RunOnVirtualThread
  @RolesAllowed({Roles.FINANCE, Roles.FINANCE_CHECK, Roles.FINANCE_CHIEF})
  @Operation(summary = "Propose to add or change a purpose")
  public RestResponse<RuleChangeView> propose(
      @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
      @Valid @NotNull PurposeView.Names names) {
    return Proposed.at(changes.propose(service, new PurposeView.Change(code, names)));
  }
}
