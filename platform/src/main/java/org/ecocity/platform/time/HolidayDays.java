package org.ecocity.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.ecocity.platform.outbox.AfterCommit;

/** Writes the days that differ from the ordinary week. */
@ApplicationScoped
public class HolidayDays {
  private final DataSource dataSource;
  private final WorkingDays workingDays;
  private final AfterCommit afterCommit;

  HolidayDays(DataSource dataSource, WorkingDays workingDays, AfterCommit afterCommit) {
    this.dataSource = dataSource;
    this.workingDays = workingDays;
    this.afterCommit = afterCommit;
  }

  /** Keeps these days, replacing what was known of each of them. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(List<Day> days) {
    try (var connection = dataSource.getConnection();
        var upsert =
            connection.prepareStatement(
                "INSERT INTO holiday_day (day, off, name) VALUES (?, ?, ?)"
                    + " ON CONFLICT (day) DO UPDATE SET off = excluded.off, name = excluded.name")) {
      for (var day : days) {
        upsert.setObject(1, day.date());
        upsert.setBoolean(2, day.off());
        upsert.setString(3, day.name());
        upsert.addBatch();
      }
      upsert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Holidays could not be kept", e);
    }
    afterCommit.run(workingDays::forget);
  }

  /**
   * One day that differs from the ordinary week.
   *
   * @param date the day
   * @param off true: a day off; false: a make-up working day
   * @param name the holiday's name
   */
  public record Day(LocalDate date, boolean off, String name) {}
}
