package org.ecocity.funding.performance.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecocity.platform.problem.Problem.FieldError;

/** Finds what of a sheet cannot be, each with its place. */
final class SheetCheck {
  private static final Pattern YEAR_OF_NUMBER = Pattern.compile("〔(\\d{4})〕");
  private static final List<Rating> CALLED = List.of(Rating.EXCELLENT, Rating.GOOD, Rating.MEDIUM);

  private final EvaluationSheet sheet;
  private final List<FieldError> errors = new ArrayList<>();

  private SheetCheck(EvaluationSheet sheet) {
    this.sheet = sheet;
  }

  static List<FieldError> of(EvaluationSheet sheet) {
    var check = new SheetCheck(sheet);
    check.validity();
    check.dimensions();
    check.ratings();
    check.bands();
    return check.errors;
  }

  /** Rule 13: a document is neither applied nor cited outside its validity. */
  private void validity() {
    var end = sheet.validTo();
    if (end != null && end.isBefore(sheet.validFrom())) {
      add("validTo", "sheet-ends-before-it-begins");
    }
    var source = sheet.source();
    if (source == null) {
      return;
    }
    var sourceEnd = source.validTo();
    if (sheet.validFrom().isBefore(source.validFrom())) {
      add("validFrom", "sheet-before-its-source", source.title(), source.validFrom());
    }
    if (sourceEnd != null && (end == null || end.isAfter(sourceEnd))) {
      add("validTo", "sheet-after-its-source", source.title(), sourceEnd);
    }
    var number = source.documentNumber();
    var year = YEAR_OF_NUMBER.matcher(number == null ? "" : number);
    if (year.find() && Integer.parseInt(year.group(1)) > source.validFrom().getYear()) {
      add("source.validFrom", "sheet-source-younger", String.valueOf(number), year.group(1));
    }
  }

  private void dimensions() {
    var sum = BigDecimal.ZERO;
    int ledgers = 0;
    Set<String> codes = new HashSet<>();
    Set<String> partCodes = new HashSet<>();
    for (int i = 0; i < sheet.dimensions().size(); i++) {
      var at = "dimensions[" + i + "]";
      var dimension = sheet.dimensions().get(i);
      sum = sum.add(dimension.points());
      once(codes, dimension.code(), at);
      for (int j = 0; j < dimension.partsOrNone().size(); j++) {
        once(partCodes, dimension.partsOrNone().get(j).code(), at + ".parts[" + j + "]");
      }
      ledgers += dimension.isFromLedger() ? 1 : 0;
      if (dimension.isFromLedger() != dimension.partsOrNone().isEmpty()) {
        add(
            at + ".parts",
            dimension.isFromLedger() ? "sheet-ledger-has-parts" : "sheet-dimension-without-parts",
            dimension.name());
      }
    }
    if (sum.compareTo(Scoring.HUNDRED) != 0) {
      add("dimensions", "sheet-weights-not-100", plain(sum));
    }
    if (ledgers > 1) {
      add("dimensions", "sheet-two-from-ledger");
    }
  }

  private void ratings() {
    if (!sheet.ratings().stream().map(EvaluationSheet.Threshold::rating).toList().equals(CALLED)) {
      add("ratings", "sheet-ratings-not-all");
      return;
    }
    for (int i = 1; i < sheet.ratings().size(); i++) {
      var above = sheet.ratings().get(i - 1).fromPoints();
      if (sheet.ratings().get(i).fromPoints().compareTo(above) >= 0) {
        add("ratings[" + i + "].fromPoints", "sheet-thresholds-not-falling", plain(above));
      }
    }
  }

  private void bands() {
    Set<String> codes = new HashSet<>();
    var upper = Scoring.HUNDRED;
    for (int i = 0; i < sheet.bands().size(); i++) {
      var at = "bands[" + i + "]";
      var band = sheet.bands().get(i);
      once(codes, band.code(), at);
      if (band.toPercent().compareTo(upper) != 0) {
        add(at + ".toPercent", "sheet-bands-leave-a-gap", plain(upper));
      }
      if (band.fromPercent().compareTo(band.toPercent()) >= 0) {
        add(at + ".fromPercent", "sheet-band-empty");
      }
      upper = band.fromPercent();
    }
    if (upper.signum() != 0) {
      add("bands", "sheet-bands-not-to-zero", plain(upper));
    }
  }

  private void once(Set<String> seen, String code, String at) {
    if (!seen.add(code)) {
      add(at + ".code", "sheet-code-twice", code);
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private void add(String field, String code, Object... args) {
    errors.add(new FieldError(field, code, List.of(args)));
  }
}
