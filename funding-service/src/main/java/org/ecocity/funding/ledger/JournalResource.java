package org.ecocity.funding.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The journal of the management ledger and its verification. */
@Path("journal")
@Tag(name = "ledger")
class JournalResource {
  private final LedgerBooks books;
  private final LedgerVerifier verifier;

  JournalResource(LedgerBooks books, LedgerVerifier verifier) {
    this.books = books;
    this.verifier = verifier;
  }

  /** Postings by number. */
  @GET
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "Postings with their entries; sort: number")
  public Page<JournalView> list(
      @BeanParam PageRequest page,
      @QueryParam("aboutId") @Nullable UUID aboutId,
      @QueryParam("kind") @Nullable JournalKind kind) {
    return books.journal(page, aboutId, kind);
  }

  /** Recomputes every balance. */
  @GET
  @Path("verification")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(
      summary =
          "Recompute every balance and hash from the entries: do the books hold, or where do they break?")
  public LedgerVerification verification() {
    return verifier.verify();
  }

  /** What the nightly verifications found. */
  @GET
  @Path("verifications")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "What the last hundred nightly verifications found, the latest first")
  public Page<NightView> verifications() {
    return Page.whole(books.nights());
  }

  /** The trial balance. */
  @GET
  @Path("trial-balance")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "Trial balance by type of account, now or as of any day or instant")
  public TrialBalance trialBalance(
      @Parameter(description = "End of this business day (2019-06-30), or this instant (…Z)")
          @QueryParam("asOf")
          @Nullable String asOf) {
    return books.trialBalance(asOf);
  }
}
