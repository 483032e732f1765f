package org.ecocity.supervision.leads;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.money.Money;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A hint that the supervision body must decide on; a finding only by decision (rule 5). */
@Entity
@Table(name = "lead")
class Lead {
  private static final int MAX_CODES = 10;

  @Id UUID id;
  String code;

  @Enumerated(EnumType.STRING)
  LeadSource source;

  @Nullable UUID sourceId;
  String unitCode;
  @Nullable UUID projectId;
  String summary;
  @Nullable Long amountFen;

  @Enumerated(EnumType.STRING)
  LeadState state = LeadState.OPEN;

  @Nullable String statement;
  @Nullable String statedBy;
  @Nullable LocalDate statedOn;
  @Nullable String reason;
  @Nullable String decidedBy;
  @Nullable LocalDate decidedOn;
  @Nullable UUID findingId;
  @Nullable String groupKey;

  @ElementCollection
  @CollectionTable(name = "lead_item", joinColumns = @JoinColumn(name = "lead_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  List<LeadItem> items = new ArrayList<>();

  LocalDate openedOn;
  String openedBy;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  Lead() {}

  Lead(UUID id, String code, Hint hint, String openedBy, LocalDate today) {
    this.id = id;
    this.code = code;
    this.source = hint.source();
    this.sourceId = hint.sourceId();
    this.unitCode = hint.unitCode();
    this.projectId = hint.projectId();
    this.summary = hint.summary();
    this.amountFen = hint.amountFen();
    this.openedBy = openedBy;
    this.openedOn = today;
  }

  /** Lists one more; what the lead says and its sum follow. */
  void list(LeadGroup group, LeadItem item) {
    groupKey = group.key();
    items.add(item);
    long sumFen = items.stream().mapToLong(LeadItem::amountFen).sum();
    amountFen = sumFen;
    var codes = items.stream().map(LeadItem::code).limit(MAX_CODES).toList();
    summary =
        "%s %d 项，共 %s 元：%s%s"
            .formatted(
                group.title(),
                items.size(),
                new Money(sumFen),
                String.join("、", codes),
                items.size() > MAX_CODES ? " 等" : "");
  }

  /** Notes that what a warning said is so no more. */
  void noteOver(UUID warningId, LocalDate day) {
    items.replaceAll(item -> item.isOf(warningId) && item.overOn() == null ? item.over(day) : item);
  }

  /** The unit is heard: once, before any decision. */
  DecisionOutcome hear(String words, String user, LocalDate today) {
    if (state != LeadState.OPEN) {
      return new DecisionOutcome.NotAllowed(state);
    }
    statement = words;
    statedBy = user;
    statedOn = today;
    state = LeadState.HEARD;
    return new DecisionOutcome.Heard();
  }

  /** Whether a decision for a finding could be taken now; the finding is raised in between. */
  boolean mayBecomeFinding() {
    return state == LeadState.HEARD;
  }

  DecisionOutcome becomeFinding(UUID finding, String why, String user, LocalDate today) {
    if (!mayBecomeFinding()) {
      return new DecisionOutcome.NotAllowed(state);
    }
    findingId = finding;
    return decide(LeadState.FINDING, why, user, today);
  }

  DecisionOutcome close(@Nullable String why, String user, LocalDate today) {
    if (state != LeadState.OPEN && state != LeadState.HEARD) {
      return new DecisionOutcome.NotAllowed(state);
    }
    if (why == null || why.isBlank()) {
      return new DecisionOutcome.Missing("reason-missing", "reason");
    }
    return decide(LeadState.CLOSED, why, user, today);
  }

  private DecisionOutcome decide(LeadState to, String why, String user, LocalDate today) {
    state = to;
    reason = why;
    decidedBy = user;
    decidedOn = today;
    return new DecisionOutcome.Decided(decided());
  }

  /**
   * Whether the unit concerned may know of it: its own refused payment at once, any other hint only
   * when it was heard, so that whoever hinted is not given away.
   */
  boolean isOpenToUnit() {
    return source == LeadSource.REFUSED_PAYMENT || statedOn != null;
  }

  boolean isDecided() {
    return state == LeadState.FINDING || state == LeadState.CLOSED;
  }

  LeadOpened opened() {
    return new LeadOpened(id, code, source, unitCode, projectId, summary);
  }

  /** The decision as an event; only of a decided lead. */
  LeadDecided decided() {
    return new LeadDecided(
        id,
        code,
        source,
        unitCode,
        projectId,
        summary,
        state,
        java.util.Objects.requireNonNull(reason),
        findingId);
  }

  /** What somebody or some event hints at. */
  record Hint(
      LeadSource source,
      @Nullable UUID sourceId,
      String unitCode,
      @Nullable UUID projectId,
      String summary,
      @Nullable Long amountFen) {
    /** What a lead of several things begins with: it has no one source and no one project. */
    Hint ofGroup() {
      return new Hint(source, null, unitCode, null, summary, amountFen);
    }
  }
}
