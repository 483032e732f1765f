package org.ecocity.projects.keyprojects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ecocity.platform.approvals.Approvals;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.library.Library;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KeyProjectTableService {
  static final String AGGREGATE = "key-project-table";

  private final KeyProjectTables tables;
  private final TableEntries entries;
  private final TableFilling filling;
  private final TableSteps steps;
  private final Approvals approvals;
  private final Library library;
  private final Outbox outbox;
  private final Event<KeyProjectTableIssued> inside;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;
  private final Caller caller;

  KeyProjectTableService(
      KeyProjectTables tables,
      TableEntries entries,
      TableFilling filling,
      TableSteps steps,
      Approvals approvals,
      Library library,
      Outbox outbox,
      Event<KeyProjectTableIssued> inside,
      Audit audit,
      Transitions transitions,
      BusinessClock clock,
      Caller caller) {
    this.tables = tables;
    this.entries = entries;
    this.filling = filling;
    this.steps = steps;
    this.approvals = approvals;
    this.library = library;
    this.outbox = outbox;
    this.inside = inside;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
    this.caller = caller;
  }

  @Transactional
  Page<KeyProjectTableView> list(
      PageRequest request, @Nullable Integer year, @Nullable TableState state) {
    return tables.page(request, year, state, caller.actor()).map(this::view);
  }

  @Transactional
  KeyProjectTableView get(UUID id) {
    return view(tables.visible(id, caller.actor()));
  }

  @Transactional
  List<TableEntryView> entries(UUID id) {
    tables.visible(id, caller.actor());
    return entries.of(id).stream().map(TableEntry::view).toList();
  }

  @Transactional
  List<TransitionView> transitions(UUID id) {
    return transitions.of(AGGREGATE, tables.visible(id, caller.actor()).id());
  }

  @Transactional
  TableDiffView diff(UUID id, UUID against) {
    return TableDiffView.of(id, entries(id), against, entries(against));
  }

  @Transactional
  KeyProjectTableView begin(int year, boolean copyEntries) {
    var table = filling.begin(year, caller.user());
    if (copyEntries) {
      filling.copyIssued(table, caller.user());
    }
    return view(table);
  }

  @Transactional
  void delete(UUID id) {
    var table = tables.visibleAndLocked(id, caller.actor());
    if (table.state() != TableState.DRAFT) {
      throw Problem.conflict("only-drafts", table.state());
    }
    audit.noted(AGGREGATE, id, "DELETED", table.totals());
    entries.replace(id, List.of());
    tables.delete(table);
  }

  @Transactional
  KeyProjectTableView fill(UUID id, List<EntryRequest> wanted) {
    var table = tables.visibleAndLocked(id, caller.actor());
    filling.fill(table, wanted, caller.user());
    tables.flush();
    return view(table);
  }

  @Transactional
  TableOutcome move(UUID id, TableTransitionRequest request) {
    var table = tables.visibleAndLocked(id, caller.actor());
    var step = TableStep.from(table.state());
    if (step.isEmpty() || step.get().to() != request.to()) {
      return new TableOutcome.NotAllowed(table.state(), steps.allowed(table));
    }
    if (table.totals().entryCount() == 0) {
      return new TableOutcome.Empty();
    }
    return switch (step.get()) {
      case CHECK -> check(table, request);
      case APPROVE -> approve(table, request);
      case ISSUE -> issue(table, request);
    };
  }

  private TableOutcome check(KeyProjectTable table, TableTransitionRequest request) {
    steps.require(table, TableStep.CHECK);
    table.check(caller.user(), clock.today());
    return moved(table, TableState.DRAFT, request.reason());
  }

  private TableOutcome approve(KeyProjectTable table, TableTransitionRequest request) {
    if (request.paper() != null) {
      table.enterPaper(approvals.enter(request.paper()));
      tables.flush();
      audit.noted(AGGREGATE, table.id(), "PAPER_ENTERED", request.paper());
      return new TableOutcome.PaperEntered(view(table));
    }
    var paper = table.paper();
    if (paper != null && steps.isByPaper(table, TableStep.APPROVE)) {
      steps.requireSecond(table);
    } else {
      steps.require(table, TableStep.APPROVE);
    }
    table.approve(caller.user(), clock.today());
    return moved(table, TableState.CHECKED, request.reason());
  }

  private TableOutcome issue(KeyProjectTable table, TableTransitionRequest request) {
    steps.require(table, TableStep.ISSUE);
    var number = request.documentNumber();
    if (number == null || number.isBlank()) {
      return new TableOutcome.NumberMissing();
    }
    supersedeFormer(table);
    table.issue(number.strip(), clock.today());
    var named = entries.of(table.id());
    library.listed(table.year(), named.stream().map(TableEntry::projectId).toList());
    var outcome = moved(table, TableState.APPROVED, request.reason());
    var event = event(table, named);
    outbox.append(table.id(), event);
    inside.fire(event);
    return outcome;
  }

  private void supersedeFormer(KeyProjectTable table) {
    tables
        .issuedOf(table.year())
        .ifPresent(
            former -> {
              former.supersede(clock.today());
              tables.flush();
              audit.transition(
                  AGGREGATE,
                  former.id(),
                  TableState.ISSUED,
                  TableState.SUPERSEDED,
                  null,
                  table.id());
            });
  }

  private TableOutcome moved(KeyProjectTable table, TableState from, @Nullable String reason) {
    tables.flush();
    audit.transition(AGGREGATE, table.id(), from, table.state(), reason, table.paper());
    return new TableOutcome.Moved(view(table));
  }

  static KeyProjectTableIssued event(KeyProjectTable table, List<TableEntry> entries) {
    return new KeyProjectTableIssued(
        table.id(),
        table.year(),
        table.tableVersion(),
        table.supersedesId(),
        Objects.requireNonNull(table.documentNumber()),
        Objects.requireNonNull(table.issuedOn()),
        entries.stream().map(KeyProjectTableIssued.Entry::of).toList());
  }

  private KeyProjectTableView view(KeyProjectTable table) {
    return KeyProjectTableView.of(table, steps.allowed(table));
  }
}
