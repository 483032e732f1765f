package org.ecocity.platform.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Row;
import org.ecocity.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** One data row: gives values by column key and collects what is wrong with them. */
public final class SheetRow {
  private final SheetLayout layout;
  private final SheetHead head;
  private final Row row;
  private final List<CellError> errors = new ArrayList<>();

  SheetRow(SheetLayout layout, SheetHead head, Row row) {
    this.layout = layout;
    this.head = head;
    this.row = row;
  }

  /** Row number as the spreadsheet shows it. */
  public int number() {
    return row.getRowNum();
  }

  /** What is wrong with the row so far. */
  public List<CellError> errors() {
    return List.copyOf(errors);
  }

  /** Notes an error at a column; the code's text is {@code error.{code}}. */
  public void reject(String key, String code, Object... args) {
    var found = head.columns().get(key);
    var heading = found == null ? layout.column(key).heading() : found.heading();
    var cell = found == null ? "" : Cells.letters(found.index()) + number();
    var texts = List.of(args).stream().map(String::valueOf).toList();
    errors.add(new CellError(number(), heading, cell, code, texts));
  }

  /** The text of a cell, empty where there is none. */
  public String text(String key) {
    var found = head.columns().get(key);
    return found == null ? "" : Cells.text(row, found.index());
  }

  /** A text that must be there and not too long; null when it was rejected. */
  public @Nullable String requiredText(String key, int maxChars) {
    return text(key).isEmpty() ? empty(key) : optionalText(key, maxChars);
  }

  /** A text that may be missing; null when it is or was rejected. */
  public @Nullable String optionalText(String key, int maxChars) {
    var text = text(key);
    if (text.length() > maxChars) {
      reject(key, "too-long", maxChars);
      return null;
    }
    return text.isEmpty() ? null : text;
  }

  /** An amount of at least nothing, in fen by the unit of its head; null when rejected. */
  public @Nullable Long requiredAmountFen(String key) {
    return text(key).isEmpty() ? empty(key) : optionalAmountFen(key);
  }

  /** An amount of at least nothing, in fen; null when missing or rejected. */
  public @Nullable Long optionalAmountFen(String key) {
    var number = number(key);
    var found = head.columns().get(key);
    if (number == null || found == null) {
      return null;
    }
    if (number.signum() < 0) {
      reject(key, "negative");
      return null;
    }
    try {
      var unit = found.unit() == null ? AmountUnit.WAN : found.unit();
      long fen = unit.toFen(number);
      if (fen <= Money.MAX_FEN) {
        return fen;
      }
    } catch (ArithmeticException e) {
      reject(key, "amount-too-fine");
      return null;
    }
    reject(key, "amount-too-large");
    return null;
  }

  /** A percentage from 0 to 100 with at most four decimals; null when missing or rejected. */
  public @Nullable BigDecimal optionalPercent(String key) {
    var found = head.columns().get(key);
    if (found == null || text(key).isEmpty()) {
      return null;
    }
    var shown = text(key).replaceAll("[%％]\\s*$", "");
    var value = CellValues.number(shown, isNumber(key));
    if (value == null) {
      reject(key, "not-a-number");
      return null;
    }
    if (Cells.isPercent(Cells.at(row, found.index()))) {
      value = value.movePointRight(2);
    }
    var plain = value.stripTrailingZeros();
    if (plain.signum() < 0 || plain.compareTo(BigDecimal.valueOf(100)) > 0) {
      reject(key, "percent-range");
      return null;
    } else if (plain.scale() > 4) {
      reject(key, "percent-decimals");
      return null;
    }
    return value;
  }

  /** A number; null when missing or rejected. */
  public @Nullable BigDecimal number(String key) {
    var text = text(key);
    if (text.isEmpty()) {
      return null;
    }
    var number = CellValues.number(text, isNumber(key));
    if (number == null) {
      reject(key, "not-a-number");
    }
    return number;
  }

  private boolean isNumber(String key) {
    var found = head.columns().get(key);
    return found != null && Cells.isNumber(Cells.at(row, found.index()));
  }

  /** A date; a month counts as its first day, or as its last when {@code end}. */
  public @Nullable LocalDate optionalDate(String key, boolean end) {
    var found = head.columns().get(key);
    if (found == null || text(key).isEmpty()) {
      return null;
    }
    var date = CellValues.date(text(key), Cells.isNumber(Cells.at(row, found.index())), end);
    if (date == null) {
      reject(key, "not-a-month");
    }
    return date;
  }

  /** A date that must be there. */
  public @Nullable LocalDate requiredDate(String key, boolean end) {
    return text(key).isEmpty() ? empty(key) : optionalDate(key, end);
  }

  /** One of a few words; null when missing or rejected. */
  public <T> @Nullable T oneOf(String key, Map<String, T> words) {
    var text = text(key);
    if (text.isEmpty()) {
      return null;
    }
    var value = words.get(text);
    if (value == null) {
      reject(key, "wrong-value", String.join("、", words.keySet()));
    }
    return value;
  }

  private <T> @Nullable T empty(String key) {
    reject(key, "not-blank");
    return null;
  }
}
