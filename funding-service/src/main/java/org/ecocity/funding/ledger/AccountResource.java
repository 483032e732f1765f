package org.ecocity.funding.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.security.Roles;

/** The accounts of the management ledger, for finance and those who watch over it. */
@Path("accounts")
@Tag(name = "ledger")
class AccountResource {
  private final LedgerBooks books;

  AccountResource(LedgerBooks books) {
    this.books = books;
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
  public AccountView get(@PathParam("id") UUID id) {
    return books.account(id);
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
