package org.ecocity.notification.leaders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Opens rounds, takes entries, publishes rankings. */
@ApplicationScoped
class RoundService {
  static final String AGGREGATE = "efficiency-round";

  private final Rounds rounds;
  private final Entries entries;
  private final Audit audit;
  private final Transitions transitions;
  private final Caller caller;
  private final BusinessClock clock;

  RoundService(
      Rounds rounds,
      Entries entries,
      Audit audit,
      Transitions transitions,
      Caller caller,
      BusinessClock clock) {
    this.rounds = rounds;
    this.entries = entries;
    this.audit = audit;
    this.transitions = transitions;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  RoundView open(RoundRequest request) {
    if (rounds.has(request.year(), request.title())) {
      throw Problem.conflict("already-there");
    }
    var codes = request.groups().stream().map(RoundRequest.GroupRequest::groupCode).distinct();
    if (codes.count() < request.groups().size()) {
      throw Problem.rule("group-twice", "groups");
    }
    var round = new Round(Ids.next(), request, caller.user(), clock.today());
    rounds.persistAndFlush(round);
    audit.created(AGGREGATE, round.id, request);
    audit.transition(AGGREGATE, round.id, null, RoundState.OPEN, null);
    return view(round);
  }

  @Transactional
  Page<RoundView> list(PageRequest page) {
    return rounds.list().page(page, this::view);
  }

  @Transactional
  RoundView get(UUID id) {
    return view(rounds.require(id));
  }

  @Transactional
  EntryView enter(UUID roundId, EntryRequest request) {
    var round = rounds.requireLocked(roundId);
    if (round.state != RoundState.OPEN) {
      throw Problem.conflict("round-published");
    }
    if (entries.has(roundId, request.bodyName())) {
      throw Problem.conflict("already-there");
    }
    if (entries.countOf(roundId) >= Entries.MAX_OF_ROUND) {
      throw Problem.conflict("round-full");
    }
    var group =
        round
            .group(request.groupCode())
            .orElseThrow(() -> Problem.rule("unknown-group", "groupCode"));
    var author = new Entry.Author(caller.user(), caller.unit(), clock.today());
    var entry = new Entry(Ids.next(), roundId, request, group, author);
    entries.persistAndFlush(entry);
    audit.created("efficiency-entry", entry.id, request);
    return EntryView.of(entry);
  }

  /** Entries of an open round are nobody's business but the unit's and the office's. */
  @Transactional
  Page<EntryView> entries(UUID roundId, PageRequest page) {
    var round = rounds.require(roundId);
    var list = entries.ofRound(roundId);
    return (seesAll(round) ? list : list.where("e.unitCode = :mine", "mine", caller.unit()))
        .page(page, EntryView::of);
  }

  @Transactional
  Page<RankedView> ranking(UUID roundId) {
    var round = rounds.require(roundId);
    return Page.whole(
        entries.ranked(roundId).stream()
            .filter(placed -> seesAll(round) || caller.isOf(placed.candidate().unitCode()))
            .map(placed -> RankedView.of(round, placed))
            .toList());
  }

  @Transactional
  RoundOutcome publish(UUID id) {
    var round = rounds.requireLocked(id);
    var outcome = round.publish(entries.countOf(id) > 0, clock.today());
    if (outcome instanceof RoundOutcome.Published) {
      audit.transition(AGGREGATE, id, RoundState.OPEN, RoundState.PUBLISHED, null);
    }
    return outcome;
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, rounds.require(id).id);
  }

  /** Who leads in the published rounds; those that failed a gate are not held up to anybody. */
  @Transactional
  Page<PublicLeaderView> leaders() {
    return Page.whole(
        rounds.published().stream()
            .flatMap(
                round ->
                    entries.ranked(round.id).stream()
                        .filter(placed -> placed.rank() != null)
                        .map(placed -> PublicLeaderView.of(RankedView.of(round, placed))))
            .toList());
  }

  private boolean seesAll(Round round) {
    return round.state == RoundState.PUBLISHED
        || caller.hasAny(Roles.OFFICE, Roles.LEADER, Roles.AUDITOR);
  }

  private RoundView view(Round round) {
    return RoundView.of(round, caller.has(Roles.OFFICE) ? round.state.next() : List.of());
  }
}
