package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ecocity.funding.copies.Fields;
import org.ecocity.funding.copies.Units;
import org.ecocity.funding.purposes.PurposeService;
import org.ecocity.platform.sheets.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads budget lines as officials write them: units, purposes and fields by name or by code. */
@ApplicationScoped
class BudgetLineSheet {
  private static final Map<String, Level> LEVELS =
      Map.of(
          "中央", Level.CENTRAL,
          "省级", Level.PROVINCIAL,
          "市级", Level.MUNICIPAL,
          "区县", Level.DISTRICT,
          "CENTRAL", Level.CENTRAL,
          "PROVINCIAL", Level.PROVINCIAL,
          "MUNICIPAL", Level.MUNICIPAL,
          "DISTRICT", Level.DISTRICT);
  private static final Map<String, String> FUND_KINDS =
      Map.of(
          "以奖代补", "AWARD",
          "项目建设", "CONSTRUCTION",
          "专项补助", "SUBSIDY",
          "配套资金", "MATCHING",
          "一般", "GENERAL");
  private static final String FUND_KIND_CODE = "[A-Z][A-Z0-9_]{1,39}";
  private static final String BETWEEN_WORDS = "[、，,;；\\s]+";

  private final BudgetLines lines;
  private final PurposeService purposes;
  private final Fields fields;
  private final Units units;

  BudgetLineSheet(BudgetLines lines, PurposeService purposes, Fields fields, Units units) {
    this.lines = lines;
    this.purposes = purposes;
    this.fields = fields;
    this.units = units;
  }

  Run of(int year) {
    return new Run(year);
  }

  /** One run keeps which codes it saw and the words it looked up. */
  final class Run {
    private final int year;
    private final Map<String, Integer> rowOfCode = new HashMap<>();
    private final Map<String, Optional<String>> unitCodes = new HashMap<>();
    private final Map<String, String> purposeCodes = purposes.codesByWord();
    private final Map<String, String> fieldCodes = fields.codesByWord();

    private Run(int year) {
      this.year = year;
    }

    /** The line to enter; none when something is wrong or it stands already as the row has it. */
    @Nullable BudgetLineRequest read(SheetRow row) {
      var code = code(row);
      var level = row.oneOf("level", LEVELS);
      if (row.text("level").isEmpty()) {
        row.reject("level", "not-blank");
      }
      var owner = owner(row, level);
      var name = row.optionalText("name", 200);
      var kind = fundKind(row);
      var earmark =
          new Earmark(
              codes(row, "purposes", "unknown-purpose", purposeCodes::get),
              codes(row, "excludedPurposes", "unknown-purpose", purposeCodes::get),
              codes(row, "fieldCodes", "unknown-field", fieldCodes::get));
      earmark.excludedPurposes().stream()
          .filter(earmark.purposes()::contains)
          .forEach(both -> row.reject("excludedPurposes", "purpose-both-ways", both));
      var functional = matching(row, "functionalCode", "\\d{3,7}");
      var amount = row.requiredAmountFen("amountFen");
      if (amount != null && amount == 0) {
        row.reject("amountFen", "positive");
      }
      var document = row.optionalText("allocationDocumentNo", 100);
      var source = source(row);
      if (code == null || level == null || owner == null || amount == null) {
        return null;
      }
      var request =
          new BudgetLineRequest(
              code, year, level, owner, name, earmark, kind, functional, document, source, amount);
      boolean added = row.errors().isEmpty() && isNew(row, request);
      return added && row.errors().isEmpty() ? request : null;
    }

    private @Nullable String code(SheetRow row) {
      var code = row.requiredText("code", 40);
      if (code == null) {
        return null;
      }
      var earlier = rowOfCode.putIfAbsent(code, row.number());
      if (!code.matches("[\\p{L}\\p{N}._-]+")) {
        row.reject("code", "pattern");
      } else if (earlier != null) {
        row.reject("code", "line-twice", code, earlier);
      }
      return code;
    }

    private boolean isNew(SheetRow row, BudgetLineRequest request) {
      var present = lines.ofCode(request.code());
      if (present.isEmpty() && request.carriedOverFromId() != null) {
        row.reject("carriedOverFrom", "carry-over-by-movement");
      }
      if (present.isPresent() && !present.get().isAsIn(request)) {
        row.reject("code", "line-differs", request.code());
      }
      return present.isEmpty();
    }

    private @Nullable String owner(SheetRow row, @Nullable Level level) {
      var text = row.requiredText("ownerUnitCode", 200);
      if (text == null) {
        return null;
      }
      var found = unitCodes.computeIfAbsent(text, units::codeOf);
      if (found.isEmpty()) {
        row.reject("ownerUnitCode", "unknown-unit", text);
      } else if (level == Level.DISTRICT && !units.mayBeDistrict(found.get())) {
        row.reject("ownerUnitCode", "line-of-no-district", text);
      }
      return found.orElse(null);
    }

    private @Nullable String fundKind(SheetRow row) {
      var text = row.text("fundKind");
      if (text.isEmpty() || text.matches(FUND_KIND_CODE)) {
        return text.isEmpty() ? null : text;
      }
      return row.oneOf("fundKind", FUND_KINDS);
    }

    private @Nullable UUID source(SheetRow row) {
      var code = row.text("carriedOverFrom");
      if (code.isEmpty()) {
        return null;
      }
      var line = lines.ofCode(code);
      if (line.isEmpty()) {
        row.reject("carriedOverFrom", "unknown-budget-line", code);
      }
      return line.map(found -> found.id).orElse(null);
    }

    private static @Nullable String matching(SheetRow row, String key, String pattern) {
      var text = row.text(key);
      if (!text.isEmpty() && !text.matches(pattern)) {
        row.reject(key, "pattern");
      }
      return text.isEmpty() ? null : text;
    }

    private static List<String> codes(
        SheetRow row, String key, String unknown, Function<String, @Nullable String> codeOf) {
      var found = new ArrayList<String>();
      for (var word : row.text(key).strip().split(BETWEEN_WORDS)) {
        var code = codeOf.apply(word);
        if (code != null) {
          found.add(code);
        } else if (!word.isEmpty()) {
          row.reject(key, unknown, word);
        }
      }
      return found;
    }
  }
}
