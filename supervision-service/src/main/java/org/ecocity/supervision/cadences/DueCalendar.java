package org.ecocity.supervision.cadences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What other features ask of the calendar: what is due, when it was, that it is done. */
@ApplicationScoped
public class DueCalendar {
  private static final int MAX_DUE = 100;

  /** The longest lead that a cadence may have. */
  private static final int MAX_LEAD_WORKING_DAYS = 60;

  private final DueItems items;
  private final CadenceRepository cadences;
  private final Audit audit;
  private final WorkingDays workingDays;

  DueCalendar(DueItems items, CadenceRepository cadences, Audit audit, WorkingDays workingDays) {
    this.items = items;
    this.cadences = cadences;
    this.audit = audit;
    this.workingDays = workingDays;
  }

  /** What is not done and due on this day or before, the earliest first. */
  @Transactional
  public List<Due> due(Purpose purpose, LocalDate today) {
    return items.open(purpose, today, MAX_DUE).stream().map(this::due).toList();
  }

  /** What is not done and due, or so near that its cadence's lead has begun; the earliest first. */
  @Transactional
  public List<Due> leading(Purpose purpose, LocalDate today) {
    var days = workingDays.calendar();
    return items.open(purpose, days.plus(today, MAX_LEAD_WORKING_DAYS), MAX_DUE).stream()
        .filter(
            item ->
                !today.isBefore(
                    days.plus(item.dueOn, -cadences.require(item.cadenceId).leadWorkingDays)))
        .map(this::due)
        .toList();
  }

  /** The item of a purpose and period. */
  @Transactional
  public Optional<Due> of(Purpose purpose, String period) {
    return items.of(purpose, period).map(this::due);
  }

  /** Who issues what comes of a purpose, by the first cadence that says so. */
  @Transactional
  public Optional<Issuer> issuer(Purpose purpose) {
    for (var cadence : cadences.all()) {
      var unit = cadence.issuerCode;
      var series = cadence.series;
      if (cadence.purpose == purpose && unit != null && series != null) {
        return Optional.of(new Issuer(unit, series));
      }
    }
    return Optional.empty();
  }

  /** Says what will fulfil an item; without effect where there is none. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void begun(Purpose purpose, String period, Subject subject) {
    items.of(purpose, period).filter(item -> !item.isDone()).ifPresent(item -> take(item, subject));
  }

  /** Marks an item as done; without effect where there is none or it is done already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(
      Purpose purpose, String period, Subject subject, LocalDate on, @Nullable String remark) {
    items
        .of(purpose, period)
        .filter(item -> !item.isDone())
        .ifPresent(
            item -> {
              take(item, subject);
              item.doneOn = on;
              item.remark = remark;
              audit.noted("due-item", item.id, "DONE", subject);
            });
  }

  private static void take(DueItem item, Subject subject) {
    item.subjectType = subject.type();
    item.subjectId = subject.id();
    item.link = subject.link();
  }

  private Due due(DueItem item) {
    var cadence = cadences.require(item.cadenceId);
    return new Due(
        item.period, item.dueOn, item.dueTime, cadence.issuerCode, cadence.series, item.subjectId);
  }

  /**
   * Something due.
   *
   * @param period its period
   * @param on the day
   * @param time the time of day, the whole day when none
   * @param issuerCode unit that issues what comes of it, if the cadence says
   * @param series series of its number, if the cadence says
   * @param subjectId what was begun for it, if anything
   */
  public record Due(
      String period,
      LocalDate on,
      @Nullable LocalTime time,
      @Nullable String issuerCode,
      @Nullable String series,
      @Nullable UUID subjectId) {
    /** The moment until which it is in time. */
    public LocalDateTime until() {
      return time == null ? on.plusDays(1).atStartOfDay() : on.atTime(time);
    }
  }

  /**
   * Who issues a document, under which series.
   *
   * @param unitCode unit that issues it
   * @param series series of its number
   */
  public record Issuer(String unitCode, String series) {}

  /**
   * What fulfils an item.
   *
   * @param type such as {@code circular}
   * @param id its id
   * @param link route of the web front end
   */
  public record Subject(String type, UUID id, String link) {}
}
