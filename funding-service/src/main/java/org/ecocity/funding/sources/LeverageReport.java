package org.ecocity.funding.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of key projects comes from, and how much of others' each fiscal yuan brings. Of a
 * year: what is planned and committed for it and has arrived in it. Without a year: the plans as a
 * whole.
 *
 * @param year the year, none of the plans as a whole
 * @param total of all
 * @param byKind planned, committed and arrived by kind of money
 * @param byField by field of the projects; those whose field is not known stand under an empty key
 * @param byUnit by unit that builds
 * @param byYear by year, whichever year is asked for
 */
record LeverageReport(
    @Nullable Integer year,
    Leverage total,
    List<KindMoney> byKind,
    List<Leverage> byField,
    List<Leverage> byUnit,
    List<Leverage> byYear) {

  /**
   * One kind of money.
   *
   * @param kind code of {@code funding-sources}
   * @param name its Chinese name
   * @param government whether it is fiscal
   * @param social whether it is of private givers
   * @param plannedFen planned, in fen
   * @param committedFen committed, in fen
   * @param arrivedFen arrived, in fen
   */
  record KindMoney(
      String kind,
      String name,
      boolean government,
      boolean social,
      long plannedFen,
      long committedFen,
      long arrivedFen) {
    static KindMoney of(List<SourceMoney> rows) {
      var first = rows.getFirst();
      return new KindMoney(
          first.kind(),
          first.kindName(),
          first.government(),
          first.social(),
          rows.stream().mapToLong(SourceMoney::plannedFen).sum(),
          rows.stream().mapToLong(SourceMoney::committedFen).sum(),
          rows.stream().mapToLong(SourceMoney::arrivedFen).sum());
    }
  }
}
