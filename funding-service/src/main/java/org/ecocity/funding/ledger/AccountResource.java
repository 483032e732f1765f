package org.ecocity.funding.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The accounts of the management ledger, for finance and those who watch over it. */
@Path("accounts")
@Tag(name = "ledger")
class AccountResource {
  private final LedgerBooks books;
  private final Ledger ledger;

  AccountResource(LedgerBooks books, Ledger ledger) {
    this.books = books;
    this.ledger = ledger;
  }

  /** Accounts by code. */
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
  @Operation(summary = "Accounts with their balances; sort: code")
  public Page<AccountView> list(@BeanParam PageRequest page, @BeanParam AccountFilter filter) {
    return books.accounts(page, filter);
  }

  /** One account. */
  @GET
  @Path("{id}")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "One account with its balance")
  public AccountView get(
      @PathParam("id") UUID id,
      @Parameter(description = "Balance as of the end of this business day or of this instant")
          @QueryParam("asOf")
          @Nullable String asOf) {
    return books.account(id, asOf);
  }

  /** Spreads an account's money over parts, so that its payers need not wait for each other. */
  @POST
  @Path("{id}/parts")
  @RunOnVirtualThread
  @RolesAllowed(Roles.FINANCE_CHIEF)
  @Operation(summary = "Give an account that many pay from at once more parts; never fewer")
  public AccountView parts(@PathParam("id") UUID id, @Valid @NotNull PartsRequest request) {
    books.account(id, null);
    ledger.spread(id, request.parts());
    return books.account(id, null);
  }

  /** Entries of an account, oldest first. */
  @GET
  @Path("{id}/entries")
  @RunOnVirtualThread
  @RolesAllowed({
    Roles.FINANCE,
    Roles.FINANCE_CHECK,
    Roles.FINANCE_CHIEF,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.OFFICE
  })
  @Operation(summary = "Entries of an account with the balance after each; sort: accountVersion")
  public Page<EntryView> entries(@PathParam("id") UUID id, @BeanParam PageRequest page) {
    return books.entries(id, page);
  }
}
