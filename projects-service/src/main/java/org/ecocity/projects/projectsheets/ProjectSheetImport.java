package org.ecocity.projects.projectsheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.security.Actor;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.Nature;
import org.ecocity.projects.library.ProjectRequest;
import org.ecocity.projects.organisations.Units;
import org.ecocity.projects.reference.CodeLists;
import org.jspecify.annotations.Nullable;

/** PROJECTS: each row becomes a draft of its unit; a code that is there already is an error. */
@ApplicationScoped
class ProjectSheetImport implements ImportKind {
  private static final Map<String, Nature> NATURES =
      Map.of("新建", Nature.NEW, "续建", Nature.CONTINUED, "改建", Nature.REBUILT);
  private static final Map<String, Boolean> YES_NO =
      Map.of("是", true, "否", false, "√", true, "公益型", true);
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "项目库",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.optional("code", "项目编码"),
              SheetColumn.optional("nationalProjectCode", "国家项目代码"),
              SheetColumn.anchor("name", "项目名称"),
              SheetColumn.required("fieldCode", "领域"),
              SheetColumn.required("districtCode", "所属区划"),
              SheetColumn.optional("ownerUnitCode", "责任单位"),
              SheetColumn.optional("lineDepartmentCode", "行业主管部门"),
              SheetColumn.optional("nature", "建设性质"),
              SheetColumn.optional("publicWelfare", "公益型"),
              SheetColumn.optional("demonstration", "示范"),
              SheetColumn.optional("construction", "需建设"),
              SheetColumn.optional("scale", "建设规模及内容"),
              SheetColumn.required("totalInvestmentFen", "总投资（万元）"),
              SheetColumn.required("plannedStart", "开工时间"),
              SheetColumn.required("plannedEnd", "竣工时间")),
          List.of("责任单位不填时为填报单位。"));

  private final Library library;
  private final Units units;
  private final CodeLists codeLists;

  ProjectSheetImport(Library library, Units units, CodeLists codeLists) {
    this.library = library;
    this.units = units;
    this.codeLists = codeLists;
  }

  @Override
  public String name() {
    return "PROJECTS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE, Roles.UNIT);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var run = new Run(request.actor());
    return SheetImport.run(request.mode(), file, LAYOUT, progress, run::read, run::write);
  }

  /** One run keeps which codes it saw and the units it looked up. */
  private final class Run {
    private final Actor actor;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Optional<String>> unitCodes = new HashMap<>();

    Run(Actor actor) {
      this.actor = actor;
    }

    @Nullable ProjectRequest read(SheetRow row) {
      var code = code(row);
      var national = row.optionalText("nationalProjectCode", 40);
      var name = row.requiredText("name", 200);
      var field = field(row);
      var district = unit(row, "districtCode", true);
      var owner = unit(row, "ownerUnitCode", false);
      var line = unit(row, "lineDepartmentCode", false);
      var nature = row.oneOf("nature", NATURES);
      var welfare = row.oneOf("publicWelfare", YES_NO);
      var demonstration = row.oneOf("demonstration", YES_NO);
      var construction = row.oneOf("construction", YES_NO);
      var scale = row.optionalText("scale", 2000);
      var total = row.requiredAmountFen("totalInvestmentFen");
      var start = row.requiredDate("plannedStart", false);
      var end = row.requiredDate("plannedEnd", true);
      if (total != null && total == 0) {
        row.reject("totalInvestmentFen", "positive");
      }
      if (start != null && end != null && end.isBefore(start)) {
        row.reject("plannedEnd", "ends-before-it-starts", start);
      }
      if (owner != null && !actor.isOf(owner) && !actor.hasAny(Roles.OFFICE)) {
        row.reject("ownerUnitCode", "owner-is-other-unit", owner);
      }
      if (name == null || field == null || district == null || total == null) {
        return null;
      }
      if (start == null || end == null || !row.errors().isEmpty()) {
        return null;
      }
      return new ProjectRequest(
          code,
          national,
          name,
          field,
          district,
          owner,
          line,
          nature,
          demonstration,
          welfare,
          construction,
          scale,
          total,
          start,
          end);
    }

    private @Nullable String field(SheetRow row) {
      var field = row.requiredText("fieldCode", 20);
      if (field != null && codeLists.nameOf(CodeLists.FIELD, field).isEmpty()) {
        row.reject("fieldCode", "unknown-code", field, CodeLists.FIELD);
      }
      return field;
    }

    private @Nullable String code(SheetRow row) {
      var code = row.optionalText("code", 30);
      if (code == null) {
        return null;
      }
      if (!code.matches("[A-Z][A-Z0-9]{0,7}-\\d{4}-\\d{4}")) {
        row.reject("code", "pattern");
      } else if (!actor.hasAny(Roles.OFFICE)) {
        row.reject("code", "code-by-office");
      } else if (!seen.add(code) || !library.byCodes(List.of(code)).isEmpty()) {
        row.reject("code", "code-taken", code);
      }
      return code;
    }

    private @Nullable String unit(SheetRow row, String key, boolean required) {
      var text = row.text(key);
      if (text.isEmpty()) {
        if (required) {
          row.reject(key, "not-blank");
        }
        return null;
      }
      var found = unitCodes.computeIfAbsent(text, units::codeOf);
      if (found.isEmpty()) {
        row.reject(key, "unknown-unit", text);
      }
      return found.orElse(null);
    }

    @Nullable UUID write(List<ProjectRequest> good) {
      good.forEach(request -> library.draft(request, actor));
      return null;
    }
  }
}
