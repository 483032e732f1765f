package org.ecocity.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese working-day calendar: Monday to Friday, less statutory days off, plus make-up days.
 * Days come from the yearly notices of the State Council as published by supervision.
 */
@ApplicationScoped
public class WorkingDays {
  private static final int MAX_STEPS = 4000;
  private static final Clock SYSTEM = Clock.systemUTC();

  /** Another replica may have kept a new year's days. */
  private static final Duration READ_EVERY = Duration.ofMinutes(1);

  private final DataSource dataSource;
  private volatile @Nullable Known known;

  WorkingDays(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether offices work on this day. */
  public boolean isWorkingDay(LocalDate day) {
    return calendar().isWorkingDay(day);
  }

  /** The date {@code count} working days after (or, negative, before) a date; 0 gives the date. */
  public LocalDate plus(LocalDate from, int count) {
    return calendar().plus(from, count);
  }

  /** The n-th working day of a month, counted from 1. */
  public LocalDate nthOfMonth(YearMonth month, int n) {
    return calendar().nthOfMonth(month, n);
  }

  /** How many working days lie after {@code from} up to and with {@code to}; 0 when not later. */
  public int between(LocalDate from, LocalDate to) {
    return calendar().between(from, to);
  }

  /** The calendar as known now, as a value for pure rules. */
  public Calendar calendar() {
    var present = known;
    if (present == null || present.readAt().plus(READ_EVERY).isBefore(SYSTEM.instant())) {
      present = new Known(new Calendar(stored()), SYSTEM.instant());
      known = present;
    }
    return present.calendar();
  }

  void forget() {
    known = null;
  }

  private Map<LocalDate, Boolean> stored() {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement("SELECT day, off FROM holiday_day");
        var row = query.executeQuery()) {
      var days = new HashMap<LocalDate, Boolean>();
      while (row.next()) {
        days.put(row.getObject(1, LocalDate.class), row.getBoolean(2));
      }
      return Map.copyOf(days);
    } catch (SQLException e) {
      throw new IllegalStateException("The working-day calendar could not be read", e);
    }
  }

  /**
   * A calendar as a value.
   *
   * @param offByDay exceptions to the week: true is a day off, false a make-up working day
   */
  public record Calendar(Map<LocalDate, Boolean> offByDay) {
    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
      var off = offByDay.get(day);
      if (off != null) {
        return !off;
      }
      return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The date {@code count} working days after (negative: before) a date. */
    public LocalDate plus(LocalDate from, int count) {
      if (Math.abs(count) > MAX_STEPS) {
        throw new IllegalArgumentException("More than " + MAX_STEPS + " working days: " + count);
      }
      var day = from;
      for (int left = Math.abs(count); left > 0; ) {
        day = day.plusDays(Integer.signum(count));
        left -= isWorkingDay(day) ? 1 : 0;
      }
      return day;
    }

    /** The n-th working day of a month, counted from 1. */
    public LocalDate nthOfMonth(YearMonth month, int n) {
      return plus(month.atDay(1).minusDays(1), n);
    }

    /** Working days after {@code from} up to and with {@code to}. */
    public int between(LocalDate from, LocalDate to) {
      int count = 0;
      for (var day = from.plusDays(1);
          !day.isAfter(to) && count < MAX_STEPS;
          day = day.plusDays(1)) {
        count += isWorkingDay(day) ? 1 : 0;
      }
      return count;
    }
  }

  private record Known(Calendar calendar, Instant readAt) {}
}
