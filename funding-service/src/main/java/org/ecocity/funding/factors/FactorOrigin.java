package org.ecocity.funding.factors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The records a figure is reckoned from, nobody typing it in.
 *
 * @param kind which records
 * @param measure what is taken of them; each counts one where there is no choice
 * @param from first day of what is counted, of ACCEPTANCE
 * @param year year of the development plan, of LISTING
 * @param asOf last day of what is counted
 * @param sources the records, none where nothing is counted
 */
public record FactorOrigin(
    Kind kind,
    @Nullable Measure measure,
    @Nullable LocalDate from,
    @Nullable Integer year,
    LocalDate asOf,
    List<CountedRecord> sources) {
  /** Which records. */
  public enum Kind {
    /** Each project's last report (进度月报) as of the day. */
    PROGRESS,
    /** Projects accepted (竣工验收) in the period. */
    ACCEPTANCE,
    /** SERIOUS findings (严重问题) that stand open on the day. */
    SERIOUS_FINDING,
    /** Projects listed in the year's development plan (发展计划). */
    LISTING
  }

  /** What is taken of a record. */
  public enum Measure {
    /** PROGRESS: work done since the beginning, in yuan. */
    WORK_DONE(Kind.PROGRESS),
    /** PROGRESS: funds arrived since the beginning, in yuan. */
    FUNDS_ARRIVED(Kind.PROGRESS),
    /** PROGRESS: physical percent; of several projects the mean weighted by total investment. */
    PHYSICAL_PERCENT(Kind.PROGRESS),
    /** ACCEPTANCE: how many projects. */
    PROJECTS(Kind.ACCEPTANCE),
    /** ACCEPTANCE: their total investment, in yuan. */
    INVESTMENT(Kind.ACCEPTANCE);

    private final Kind kind;

    Measure(Kind kind) {
      this.kind = kind;
    }

    /** Whether records of that kind have it. */
    public boolean isOf(Kind other) {
      return kind == other;
    }
  }

  /**
   * A record.
   *
   * @param id the project or the finding
   * @param code its code
   * @param said its month or day: of the report, the acceptance, the listing, the finding
   * @param value what it gives
   */
  public record CountedRecord(UUID id, String code, String said, BigDecimal value) {}

  /** The same with what it came to. */
  FactorOrigin with(List<CountedRecord> found) {
    return new FactorOrigin(kind, measure, from, year, asOf, found);
  }
}
