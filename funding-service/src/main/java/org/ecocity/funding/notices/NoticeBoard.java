package org.ecocity.funding.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.funding.wiring.GrantConfig;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.outbox.Republisher;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Opens and closes public notices, and tells them. */
@ApplicationScoped
public class NoticeBoard implements Republisher {
  private final PublicNotices notices;
  private final Objections objections;
  private final GrantConfig config;
  private final WorkingDays workingDays;
  private final BusinessClock clock;
  private final Outbox outbox;
  private final ObjectMapper json;

  NoticeBoard(
      PublicNotices notices,
      Objections objections,
      GrantConfig config,
      WorkingDays workingDays,
      BusinessClock clock,
      Outbox outbox,
      ObjectMapper json) {
    this.notices = notices;
    this.objections = objections;
    this.config = config;
    this.workingDays = workingDays;
    this.clock = clock;
    this.outbox = outbox;
    this.json = json;
  }

  /** Opens a notice from today on, for as many working days as the city gives. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(String subjectType, UUID subjectId, int subjectNo, NoticeText said) {
    var today = clock.today();
    var last = workingDays.plus(today, config.noticeWorkingDays());
    var notice = new PublicNotice(subjectType, subjectId, subjectNo, write(said), today, last);
    notices.persistAndFlush(notice);
    outbox.append(notice.id, NoticeOpened.of(notice, said));
  }

  /** Closes the notice of a thing if it is open; how it ended follows from its objections. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void close(UUID subjectId, boolean withdrawn) {
    notices
        .latest(subjectId)
        .filter(notice -> notice.closedOn == null)
        .ifPresent(
            notice -> {
              notice.close(withdrawn ? NoticeOutcome.WITHDRAWN : outcome(notice), clock.today());
              notices.flush();
              outbox.append(notice.id, closed(notice));
            });
  }

  /** The latest notice of a thing. */
  @Transactional
  public Optional<NoticeView> latest(UUID subjectId) {
    return notices.latest(subjectId).map(NoticeView::of);
  }

  /** What stands against approval today, if anything. */
  @Transactional
  public Optional<Hindrance> hindrance(UUID subjectId) {
    var notice = notices.latest(subjectId).orElse(null);
    if (notice == null || !clock.today().isAfter(notice.closesOn)) {
      return Optional.of(new Hindrance(notice == null ? null : notice.closesOn.toString(), 0));
    }
    var open =
        objections.ofNotice(notice.id).stream()
            .filter(one -> one.state == ObjectionState.OPEN)
            .count();
    return open == 0 ? Optional.empty() : Optional.of(new Hindrance(null, open));
  }

  /**
   * What stands against approval.
   *
   * @param runsUntil last day of a notice that still runs; none when it is over
   * @param openObjections how many objections await a decision
   */
  public record Hindrance(@Nullable String runsUntil, long openObjections) {}

  @Override
  public String aggregate() {
    return "public-notice";
  }

  @Override
  public List<State> present(@Nullable UUID after, int limit) {
    var told = new ArrayList<State>();
    for (var notice : notices.after(after, limit)) {
      told.add(new State(notice.id, NoticeOpened.of(notice, read(notice.content))));
      if (notice.closedOn != null) {
        told.add(new State(notice.id, closed(notice)));
      }
    }
    return told;
  }

  private static NoticeClosed closed(PublicNotice notice) {
    return new NoticeClosed(
        notice.id,
        java.util.Objects.requireNonNull(notice.closedOn),
        java.util.Objects.requireNonNull(notice.outcome));
  }

  private NoticeOutcome outcome(PublicNotice notice) {
    var states = objections.ofNotice(notice.id).stream().map(one -> one.state).toList();
    if (states.contains(ObjectionState.UPHELD)) {
      return NoticeOutcome.OBJECTION_UPHELD;
    }
    return states.isEmpty() ? NoticeOutcome.NO_OBJECTION : NoticeOutcome.OBJECTION_REJECTED;
  }

  private String write(NoticeText said) {
    try {
      return json.writeValueAsString(said);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The notice could not be kept", e);
    }
  }

  private NoticeText read(String content) {
    try {
      return json.readValue(content, NoticeText.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The notice could not be read", e);
    }
  }
}
