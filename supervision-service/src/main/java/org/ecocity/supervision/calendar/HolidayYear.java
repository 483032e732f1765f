package org.ecocity.supervision.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A year of holidays and make-up days as last published. */
@Entity
@Table(name = "holiday_year")
class HolidayYear {
  @Id private UUID id;
  private int year;
  private LocalDate publishedOn;
  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "holiday_year_day", joinColumns = @JoinColumn(name = "holiday_year_id"))
  @OrderBy("day")
  private List<HolidayDay> days = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "holiday_year_paper", joinColumns = @JoinColumn(name = "holiday_year_id"))
  @Column(name = "address")
  private List<String> papers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  HolidayYear() {}

  HolidayYear(UUID id, int year, LocalDate today) {
    this.id = id;
    this.year = year;
    this.publishedOn = today;
  }

  /** Replaces the year's days and tells of them. */
  HolidayYearPublished publish(List<HolidayDay> newDays, List<String> newPapers, LocalDate today) {
    var dropped = dropped(newDays);
    days.clear();
    days.addAll(newDays);
    papers.clear();
    papers.addAll(newPapers);
    publishedOn = today;
    return told(dropped);
  }

  HolidayYearPublished told(List<HolidayDay> besides) {
    var all = new ArrayList<>(days);
    all.addAll(besides);
    return new HolidayYearPublished(
        year,
        all.stream()
            .map(day -> new HolidayYearPublished.Day(day.day(), day.off(), day.name()))
            .toList());
  }

  /**
   * Days of the publication before that are ordinary again: they are told as what the week makes of
   * them, because readers keep days and do not know what was left out.
   */
  private List<HolidayDay> dropped(List<HolidayDay> newDays) {
    var kept = newDays.stream().map(HolidayDay::day).collect(Collectors.toCollection(HashSet::new));
    return days.stream()
        .filter(day -> !kept.contains(day.day()))
        .map(day -> new HolidayDay(day.day(), isWeekend(day.day()), day.name()))
        .toList();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  UUID id() {
    return id;
  }

  int year() {
    return year;
  }

  LocalDate publishedOn() {
    return publishedOn;
  }

  long version() {
    return version;
  }

  List<HolidayDay> days() {
    return days;
  }

  List<String> papers() {
    return papers;
  }
}
