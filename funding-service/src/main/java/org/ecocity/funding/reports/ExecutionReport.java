package org.ecocity.funding.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Execution of the budget lines the caller may see, as of the end of a day. Sums count each fen
 * once: money that was allocated on counts where it went.
 *
 * @param asOf the day
 * @param items one for each line, by code; the first 1,000
 * @param lineCount how many lines the sums are made of
 * @param amountFen sum of what stayed with the lines, in fen
 * @param availableFen sum of what is left, in fen
 * @param committedFen sum of what is promised, in fen
 * @param paidFen sum of what is paid, in fen
 * @param executionPercent paid of that sum, 0 to 100, at most 4 decimals
 * @param byUnit the same sums by owner
 * @param byYear the same sums by budget year
 * @param byEarmark the same sums by the field the lines are earmarked for
 * @param byField what was paid, by the field of the projects it was paid for
 */
record ExecutionReport(
    LocalDate asOf,
    List<ExecutionLine> items,
    int lineCount,
    long amountFen,
    long availableFen,
    long committedFen,
    long paidFen,
    BigDecimal executionPercent,
    List<Group> byUnit,
    List<Group> byYear,
    List<EarmarkGroup> byEarmark,
    List<FieldPart> byField) {
  private static final int DECIMALS = 4;
  private static final int MAX_ITEMS = 1_000;

  static ExecutionReport of(LocalDate asOf, Collection<LineFigures> lines) {
    var all = Group.of("", lines);
    return new ExecutionReport(
        asOf,
        lines.stream().limit(MAX_ITEMS).map(ExecutionLine::of).toList(),
        lines.size(),
        all.amountFen(),
        all.availableFen(),
        all.committedFen(),
        all.paidFen(),
        all.executionPercent(),
        groups(lines, line -> line.ownerUnitCode),
        groups(lines, line -> Integer.toString(line.year)),
        earmarks(lines),
        fields(lines, all.paidFen()));
  }

  private static List<Group> groups(
      Collection<LineFigures> lines, Function<LineFigures, String> key) {
    return lines.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> Group.of(group.getKey(), group.getValue()))
        .toList();
  }

  /** Fields by code, then the lines for several fields, then those for any. */
  private static List<EarmarkGroup> earmarks(Collection<LineFigures> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> FieldScope.of(line.earmarkedFields),
                TreeMap::new,
                Collectors.groupingBy(
                    line -> FieldScope.codeOf(line.earmarkedFields),
                    TreeMap::new,
                    Collectors.toList())))
        .entrySet()
        .stream()
        .flatMap(
            scope ->
                scope.getValue().entrySet().stream()
                    .map(group -> EarmarkGroup.of(scope.getKey(), group)))
        .toList();
  }

  private static List<FieldPart> fields(Collection<LineFigures> lines, long paidFen) {
    SortedMap<String, Long> paid = new TreeMap<>();
    lines.forEach(line -> line.paidFenByField.forEach((f, fen) -> paid.merge(f, fen, Long::sum)));
    return paid.entrySet().stream()
        .filter(part -> part.getValue() != 0)
        .map(
            part ->
                new FieldPart(
                    part.getKey().isEmpty() ? null : part.getKey(),
                    part.getValue(),
                    percent(part.getValue(), paidFen)))
        .toList();
  }

  /** A part of a whole in percent, half up; 0 of nothing. */
  static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Sums over the lines of one unit or year.
   *
   * @param code unit code or year
   * @param lineCount how many lines
   * @param amountFen what stayed with the lines, in fen
   * @param availableFen what is left, in fen
   * @param committedFen what is promised, in fen
   * @param paidFen what is paid, in fen
   * @param executionPercent paid of the amount, 0 to 100, at most 4 decimals
   */
  record Group(
      String code,
      int lineCount,
      long amountFen,
      long availableFen,
      long committedFen,
      long paidFen,
      BigDecimal executionPercent) {
    static Group of(String code, Collection<LineFigures> lines) {
      long amount = lines.stream().mapToLong(LineFigures::ownFen).sum();
      long paid = lines.stream().mapToLong(line -> line.paidFen).sum();
      return new Group(
          code,
          lines.size(),
          amount,
          lines.stream().mapToLong(line -> line.availableFen).sum(),
          lines.stream().mapToLong(line -> line.committedFen).sum(),
          paid,
          percent(paid, amount));
    }
  }

  /** How many fields a line's earmark admits. */
  enum FieldScope {
    /** One. */
    ONE,
    /** Several. */
    SEVERAL,
    /** Any: the earmark names none. */
    ANY;

    static FieldScope of(List<String> fields) {
      return switch (fields.size()) {
        case 0 -> ANY;
        case 1 -> ONE;
        default -> SEVERAL;
      };
    }

    static String codeOf(List<String> fields) {
      return fields.size() == 1 ? fields.getFirst() : "";
    }
  }

  /**
   * Sums over the lines earmarked for one field, for several, or for any.
   *
   * @param scope ONE, SEVERAL or ANY
   * @param fieldCode the field, where it is one
   * @param lineCount how many lines
   * @param amountFen what stayed with the lines, in fen
   * @param availableFen what is left, in fen
   * @param committedFen what is promised, in fen
   * @param paidFen what is paid, in fen
   * @param executionPercent paid of the amount, 0 to 100, at most 4 decimals
   */
  record EarmarkGroup(
      FieldScope scope,
      @Nullable String fieldCode,
      int lineCount,
      long amountFen,
      long availableFen,
      long committedFen,
      long paidFen,
      BigDecimal executionPercent) {
    static EarmarkGroup of(FieldScope scope, Map.Entry<String, List<LineFigures>> lines) {
      var sums = Group.of(lines.getKey(), lines.getValue());
      return new EarmarkGroup(
          scope,
          sums.code().isEmpty() ? null : sums.code(),
          sums.lineCount(),
          sums.amountFen(),
          sums.availableFen(),
          sums.committedFen(),
          sums.paidFen(),
          sums.executionPercent());
    }
  }

  /**
   * What was paid in one field.
   *
   * @param fieldCode the field; none for what was paid without a project
   * @param paidFen in fen
   * @param sharePercent of all that was paid, 0 to 100, at most 4 decimals
   */
  record FieldPart(@Nullable String fieldCode, long paidFen, BigDecimal sharePercent) {}
}
