package org.ecocity.projects.organisations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.projects.imports.GroupedSheet;
import org.jspecify.annotations.Nullable;

/**
 * ORGANISATIONS: a row for each dated name; rows of one code are one unit. A unit that is there is
 * changed to what the file says of it; names already known must be in the file, for an import takes
 * no history away.
 */
@ApplicationScoped
class OrganisationImport implements ImportKind {
  static final SheetLayout LAYOUT =
      new SheetLayout(
          "单位名录",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.anchor("code", "单位编码"),
              SheetColumn.anchor("name", "单位名称"),
              SheetColumn.optional("nameEn", "英文名称"),
              SheetColumn.required("kind", "单位类型"),
              SheetColumn.optional("parentCode", "上级单位编码"),
              SheetColumn.optional("regionCode", "区划代码"),
              SheetColumn.optional("validFrom", "名称自"),
              SheetColumn.optional("validTo", "名称至"),
              SheetColumn.optional("mergedIntoCode", "并入单位编码")),
          List.of(
              "每个名称一行，改名的单位有几个名称就写几行，编码相同；名称自、名称至写成 2019-03-01。",
              "单位类型：城市、政府、领导小组、领导小组办公室、部门、区、园区、县、其他。",
              "已登记单位的原有名称须一并列出，导入不删除历史名称。"));

  private static final Map<String, OrganisationKind> KINDS = kinds();

  private final Organisations organisations;
  private final OrganisationService service;

  OrganisationImport(Organisations organisations, OrganisationService service) {
    this.organisations = organisations;
    this.service = service;
  }

  @Override
  public String name() {
    return "ORGANISATIONS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    return GroupedSheet.run(request.mode(), file, LAYOUT, "code", progress, new Run());
  }

  private static Map<String, OrganisationKind> kinds() {
    var words = new HashMap<String, OrganisationKind>();
    for (var kind : OrganisationKind.values()) {
      words.put(kind.name(), kind);
      words.put(kind.inChinese(), kind);
    }
    return Map.copyOf(words);
  }

  /** One row: a name of a unit, with what the row says of the unit as a whole. */
  record UnitRow(
      String code,
      OrganisationKind kind,
      @Nullable String parentCode,
      @Nullable String regionCode,
      @Nullable String mergedIntoCode,
      DatedName name) {}

  private final class Run implements GroupedSheet.Feature<UnitRow> {
    @Override
    public @Nullable UnitRow read(SheetRow row) {
      var code = matching(row, row.requiredText("code", 12), "code", "[A-Z][A-Z0-9]{0,11}");
      var name = row.requiredText("name", 100);
      var nameEn = row.optionalText("nameEn", 200);
      if (row.text("kind").isEmpty()) {
        row.reject("kind", "not-blank");
      }
      var kind = row.oneOf("kind", KINDS);
      var parent = row.optionalText("parentCode", 12);
      var region = matching(row, row.optionalText("regionCode", 12), "regionCode", "\\d{6,12}");
      var merged = row.optionalText("mergedIntoCode", 12);
      var from = row.optionalDate("validFrom", false);
      var to = row.optionalDate("validTo", true);
      if (from != null && to != null && to.isBefore(from)) {
        row.reject("validTo", "ends-before-it-begins");
      }
      if (code != null && code.equals(parent)) {
        row.reject("parentCode", "parent-is-itself");
      }
      if (code != null && code.equals(merged)) {
        row.reject("mergedIntoCode", "merged-into-itself");
      }
      if (code == null || name == null || kind == null) {
        return null;
      }
      return new UnitRow(code, kind, parent, region, merged, new DatedName(name, nameEn, from, to));
    }

    @Override
    public GroupedSheet.Judgement judge(Map<String, List<GroupedSheet.Line<UnitRow>>> groups) {
      var known = new HashMap<String, OrganisationRequest>();
      organisations.all().forEach(found -> known.put(found.code(), found.described()));
      return new UnitRowsJudge(known, groups).judge();
    }

    @Override
    public void write(String code, List<UnitRow> rows) {
      service.take(unit(rows));
    }

    private @Nullable String matching(
        SheetRow row, @Nullable String text, String key, String pattern) {
      if (text != null && !text.matches(pattern)) {
        row.reject(key, "pattern");
      }
      return text;
    }
  }

  /** The unit that its rows describe, names in the order of time. */
  static OrganisationRequest unit(List<UnitRow> rows) {
    var names =
        rows.stream()
            .map(UnitRow::name)
            .sorted(comparing(DatedName::validFrom, nullsFirst(naturalOrder())))
            .toList();
    var first = rows.getFirst();
    return new OrganisationRequest(
        first.code(),
        first.kind(),
        names,
        first.parentCode(),
        first.regionCode(),
        rows.stream().map(UnitRow::mergedIntoCode).filter(Objects::nonNull).findAny().orElse(null),
        names.getFirst().validFrom(),
        names.getLast().validTo());
  }
}
