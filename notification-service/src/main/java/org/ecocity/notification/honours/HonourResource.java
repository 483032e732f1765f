package org.ecocity.notification.honours;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.idempotency.Idempotent;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The register of honours (荣誉). Conferred ones are read by every official; those whose document is
 * not issued yet by programme office, registrar, leaders and auditor alone.
 */
@Path("honours")
@Tag(name = "honours")
class HonourResource {
  private final HonourRegister register;
  private final HonourService service;
  private final Caller caller;

  HonourResource(HonourRegister register, HonourService service, Caller caller) {
    this.register = register;
    this.service = service;
    this.caller = caller;
  }

  /** The register; sorted by {@code title} or {@code unitCode}. */
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
  @Operation(summary = "The register of honours")
  public Page<HonourView> list(
      @BeanParam PageRequest page,
      @QueryParam("recipientKind") @Nullable RecipientKind recipientKind,
      @QueryParam("unitCode") @Nullable String unitCode) {
    return register.list(page, recipientKind, unitCode);
  }

  /** One honour. */
  @GET
  @Path("{id}")
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
  @Operation(summary = "One honour")
  public HonourView get(@PathParam("id") UUID id) {
    return register.get(id);
  }

  /**
   * The recipient has got the reward: the person where it is known who that is, else the unit;
   * once, after it was paid (409 else).
   */
  @POST
  @Path("{id}/acknowledgements")
  @Idempotent
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
    Roles.INSPECTOR_CHIEF,
    Roles.PUBLICITY
  })
  @Operation(summary = "Acknowledge the material reward")
  public HonourView acknowledge(@PathParam("id") UUID id) {
    register.requireRecipient(id);
    return switch (service.acknowledge(id, caller.user())) {
      case HonourOutcome.Refused(var slug) -> throw Problem.conflict(slug);
      case HonourOutcome.Acknowledged() -> register.get(id);
      case HonourOutcome.Unchanged() -> register.get(id);
      case HonourOutcome.Paid() -> register.get(id);
      case HonourOutcome.Conferred conferred -> register.get(id);
    };
  }
}
