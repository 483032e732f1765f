package org.ecocity.supervision.scoring;

/**
 * A unit's points together, exact.
 *
 * @param earned points of the items that apply, less deductions, of no category below nothing
 * @param applicable points of the items that apply
 * @param bonus points on top
 */
record UnitTotal(Fraction earned, Fraction applicable, Fraction bonus) {
  static final UnitTotal NOTHING = new UnitTotal(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

  UnitTotal plus(UnitTotal other) {
    return new UnitTotal(
        earned.plus(other.earned), applicable.plus(other.applicable), bonus.plus(other.bonus));
  }
}
