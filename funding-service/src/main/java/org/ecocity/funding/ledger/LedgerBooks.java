package org.ecocity.funding.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.ecocity.funding.wiring.Rows;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the books. */
@ApplicationScoped
class LedgerBooks {
  private final EntityManager entities;
  private final PastBalances past;
  private final Rows rows;

  LedgerBooks(EntityManager entities, PastBalances past, Rows rows) {
    this.entities = entities;
    this.past = past;
    this.rows = rows;
  }

  @Transactional
  Page<AccountView> accounts(PageRequest page, AccountFilter filter) {
    var asOf = AsOf.parse(filter.asOf);
    var found =
        Keyset.of(entities, Account.class)
            .where("e.type = :type", "type", filter.type)
            .where("e.budgetLineId = :budgetLineId", "budgetLineId", filter.budgetLineId)
            .where("e.projectId = :projectId", "projectId", filter.projectId)
            .where("e.unitCode = :unitCode", "unitCode", filter.unitCode)
            .where("lower(e.code) like :q escape '\\'", "q", page.like())
            .sortedBy("code", "e.code", String.class, account -> account.code)
            .page(page, AccountView::of);
    if (asOf == null) {
      return found;
    }
    var balances = past.of(found.items().stream().map(AccountView::id).toList(), asOf);
    return found.map(account -> account.holding(balances.getOrDefault(account.id(), 0L)));
  }

  @Transactional
  AccountView account(UUID id, @Nullable String asOf) {
    var account = AccountView.of(require(id));
    var moment = AsOf.parse(asOf);
    return moment == null
        ? account
        : account.holding(past.of(List.of(id), moment).getOrDefault(id, 0L));
  }

  TrialBalance trialBalance(@Nullable String asOf) {
    return TrialBalance.of(asOf, past.turnover(AsOf.parse(asOf)));
  }

  @Transactional
  Page<EntryView> entries(UUID accountId, PageRequest page) {
    require(accountId);
    return Keyset.of(entities, Entry.class)
        .where("e.account.id = :accountId", "accountId", accountId)
        .sortedBy("accountVersion", "e.accountVersion", Long.class, entry -> entry.accountVersion)
        .page(page, EntryView::of);
  }

  @Transactional
  Page<JournalView> journal(PageRequest page, @Nullable UUID aboutId, @Nullable JournalKind kind) {
    return Keyset.of(entities, Journal.class)
        .where("e.aboutId = :aboutId", "aboutId", aboutId)
        .where("e.kind = :kind", "kind", kind)
        .sortedBy("number", "e.number", Long.class, journal -> journal.number)
        .page(page, JournalView::of);
  }

  /** What the last hundred nights found, the latest first. */
  List<NightView> nights() {
    return rows.read(
        "SELECT at, holds, journal_count, entry_count, head_hash, first_fault"
            + " FROM ledger_verification ORDER BY id DESC LIMIT 100",
        row ->
            new NightView(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getBoolean(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6)));
  }

  private Account require(UUID id) {
    var account = entities.find(Account.class, id);
    if (account == null) {
      throw Problem.notFound("account", id);
    }
    return account;
  }
}
