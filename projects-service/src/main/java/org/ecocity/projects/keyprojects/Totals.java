package org.ecocity.projects.keyprojects;

import java.util.List;
import org.ecocity.platform.money.Money;

/**
 * What the entries of a table add up to, exactly.
 *
 * @param entryCount how many
 * @param totalInvestmentFen their total investment, fen
 * @param annualInvestmentFen their plan of the year, fen
 */
public record Totals(int entryCount, long totalInvestmentFen, long annualInvestmentFen) {
  static Totals of(List<TableEntryView> entries) {
    var total = Money.ZERO;
    var annual = Money.ZERO;
    for (var entry : entries) {
      total = total.plus(new Money(entry.totalInvestmentFen()));
      annual = annual.plus(new Money(entry.annualInvestmentFen()));
    }
    return new Totals(entries.size(), total.fen(), annual.fen());
  }
}
