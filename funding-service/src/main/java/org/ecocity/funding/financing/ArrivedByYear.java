package org.ecocity.funding.financing;

import java.util.List;

/**
 * What has arrived at a project, by kind of money and year, without what was reversed.
 *
 * @param rows one for each kind and year, by year
 */
record ArrivedByYear(List<Row> rows) {
  record Row(String kind, int year, long amountFen) {}

  long totalFen() {
    return rows.stream().mapToLong(Row::amountFen).sum();
  }

  long ofKindFen(String kind) {
    return rows.stream().filter(r -> r.kind().equals(kind)).mapToLong(Row::amountFen).sum();
  }

  List<PlanView.Arrived> yearsOf(String kind) {
    return rows.stream()
        .filter(r -> r.kind().equals(kind))
        .map(r -> new PlanView.Arrived(r.year(), r.amountFen()))
        .toList();
  }
}
