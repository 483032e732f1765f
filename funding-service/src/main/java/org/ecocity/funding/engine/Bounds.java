package org.ecocity.funding.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.ecocity.funding.engine.AwardPolicy.Limits;
import org.ecocity.funding.engine.AwardPolicy.OfFigure;
import org.ecocity.funding.engine.Rounding.Units;
import org.ecocity.funding.engine.exact.Fraction;
import org.ecocity.funding.engine.exact.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What each subject may have at most and at least: the same for all, by a figure of its own, or
 * both.
 */
final class Bounds {
  private final Sheet sheet;
  private final Limits limits;
  private final long poolFen;
  private final @Nullable Units units;
  private final @Nullable Fraction cap;
  private final @Nullable Fraction floor;
  private @Nullable Bound ofAll;

  Bounds(Sheet sheet, Limits limits, long poolFen, @Nullable Units units) {
    this.sheet = sheet;
    this.limits = limits;
    this.poolFen = poolFen;
    this.units = units;
    this.cap = narrower(ofPool(limits.capPercent()), amount(limits.capFen()), true);
    this.floor = narrower(ofPool(limits.floorPercent()), amount(limits.floorFen()), false);
  }

  private @Nullable Fraction ofPool(@Nullable BigDecimal percent) {
    return percent == null ? null : Fraction.of(poolFen).times(Fraction.percent(percent));
  }

  private static @Nullable Fraction amount(@Nullable Long fen) {
    return fen == null ? null : Fraction.of(fen);
  }

  private static @Nullable Fraction narrower(
      @Nullable Fraction one, @Nullable Fraction other, boolean lower) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return lower ? one.min(other) : one.max(other);
  }

  /**
   * The limits of one subject.
   *
   * @param cap at most; open when null
   * @param floor at least, never above the cap; open when null
   * @param least what is less is not paid; null where all is
   * @param capText how the cap is reckoned, in figures
   * @param floorText the same of the floor
   */
  record Bound(
      @Nullable Fraction cap,
      @Nullable Fraction floor,
      @Nullable Fraction least,
      Supplier<String> capText,
      Supplier<String> floorText) {
    Fraction clamp(Fraction amount) {
      var raised = floor == null ? amount : amount.max(floor);
      return cap == null ? raised : raised.min(cap);
    }

    /** Whether an amount is something and yet less than what is paid. */
    boolean isTooSmall(Fraction amount) {
      return least != null && amount.signum() > 0 && amount.compareTo(least) < 0;
    }

    /** Whether it may have so little at most that it is never paid. */
    boolean isNeverPaid() {
      return cap != null && least != null && cap.compareTo(least) < 0;
    }

    /** What an amount that is paid may not be taken below. */
    Fraction bottom() {
      var above = floor == null ? Fraction.ZERO : floor;
      return least == null ? above : above.max(least);
    }
  }

  /** Whether the limits that hold for all leave nothing between them. */
  boolean contradict() {
    var unit = units == null ? null : Fraction.of(units.forAll());
    var least = whole(floor, unit, RoundingMode.CEILING);
    var most = whole(cap, unit, RoundingMode.FLOOR);
    return least != null && most != null && least.compareTo(most) > 0;
  }

  /** Whether nobody has a cap or a floor, and all the same minimum. */
  boolean areOneMinimum() {
    return !limits.caps() && !limits.floors() && (units == null || !units.differ());
  }

  /** Whose own cap lies below the floor is raised to the cap alone. */
  Bound of(String subject) {
    if (limits.capOf() != null || limits.floorOf() != null || (units != null && units.differ())) {
      return reckoned(subject);
    }
    var present = ofAll;
    if (present == null) {
      present = reckoned(subject);
      ofAll = present;
    }
    return present;
  }

  private Bound reckoned(String subject) {
    var unit = units == null ? null : units.of(subject);
    var ownCap = of(subject, limits.capOf());
    var ownFloor = of(subject, limits.floorOf());
    var most = whole(narrower(cap, ownCap, true), unit, RoundingMode.FLOOR);
    var least = whole(narrower(floor, ownFloor, false), unit, RoundingMode.CEILING);
    return new Bound(
        most,
        most == null || least == null ? least : least.min(most),
        whole(amount(limits.minFen()), unit, RoundingMode.CEILING),
        () -> text(limits.capPercent(), limits.capFen(), limits.capOf(), subject),
        () -> text(limits.floorPercent(), limits.floorFen(), limits.floorOf(), subject));
  }

  private static @Nullable Fraction whole(
      @Nullable Fraction amount, @Nullable Fraction unit, RoundingMode mode) {
    return amount == null || unit == null ? amount : amount.roundTo(unit, mode);
  }

  private @Nullable Fraction of(String subject, @Nullable OfFigure part) {
    return part == null
        ? null
        : sheet
            .requireNotNegative(subject, part.code(), null)
            .times(Fraction.HUNDRED)
            .times(Fraction.percent(part.percent()));
  }

  private String text(
      @Nullable BigDecimal percent, @Nullable Long fen, @Nullable OfFigure own, String subject) {
    var terms = new ArrayList<String>();
    if (percent != null) {
      terms.add(Numbers.yuan(poolFen) + " × " + Numbers.percent(percent));
    }
    if (fen != null) {
      terms.add(Numbers.yuan(fen));
    }
    if (own != null) {
      var figure = sheet.figure(subject, own.code()).orElse(Fraction.ZERO);
      terms.add(Numbers.of(figure) + " × " + Numbers.percent(own.percent()));
    }
    return String.join(", ", terms);
  }
}
