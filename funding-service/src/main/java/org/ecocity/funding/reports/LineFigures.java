package org.ecocity.funding.reports;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A line's figures while the rows of its accounts are added up. */
final class LineFigures {
  final UUID id;
  final String code;
  final String name;
  final String ownerUnitCode;
  final int year;
  final List<String> earmarkedFields;
  final SortedMap<String, Long> paidFenByField = new TreeMap<>();
  final long allocatedFen;
  long availableFen;
  long committedFen;
  long paidFen;

  /** A line that gave so much to other lines; its accounts are still to be added. */
  LineFigures(
      UUID id,
      String code,
      String name,
      String ownerUnitCode,
      int year,
      List<String> earmarkedFields,
      long allocatedFen) {
    this.id = id;
    this.code = code;
    this.name = name;
    this.ownerUnitCode = ownerUnitCode;
    this.year = year;
    this.earmarkedFields = earmarkedFields;
    this.allocatedFen = allocatedFen;
  }

  void add(String accountType, String fieldCode, long fen) {
    switch (accountType) {
      case "BUDGET_LINE" -> availableFen += fen;
      case "COMMITMENT", "PAYABLE" -> committedFen += fen;
      default -> {
        paidFen += fen;
        paidFenByField.merge(fieldCode, fen, Long::sum);
      }
    }
  }

  /** What stayed with the line, so that no fen counts at two levels. */
  long ownFen() {
    return availableFen + committedFen + paidFen;
  }

  /** The quota: what stayed and what went on. */
  long amountFen() {
    return Math.addExact(ownFen(), allocatedFen);
  }
}
