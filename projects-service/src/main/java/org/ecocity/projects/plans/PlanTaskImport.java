package org.ecocity.projects.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.projects.organisations.Units;
import org.jspecify.annotations.Nullable;

/**
 * TASKS: the rows become the task list of the programme's draft of the plan, in their order, in
 * place of the list that was there. The version itself is begun beforehand by request, for it has a
 * title and a reason.
 */
@ApplicationScoped
class PlanTaskImport implements ImportKind {
  private static final int MAX_TASKS = 200;
  private static final String BETWEEN_WORDS = "[\\s,，、;；]+";
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "任务分解表",
          List.of(
              SheetColumn.anchor("number", "编号", "任务编号"),
              SheetColumn.anchor("name", "任务", "任务名称"),
              SheetColumn.optional("nameEn", "Task"),
              SheetColumn.required("leadUnitCode", "牵头单位"),
              SheetColumn.optional("assistingUnitCodes", "配合单位"),
              SheetColumn.optional("quantity", "数量目标"),
              SheetColumn.optional("quantityEn", "Quantity"),
              SheetColumn.optional("quantityValue", "数量值"),
              SheetColumn.optional("quantityUnit", "计量单位"),
              SheetColumn.optional("quality", "质量标准"),
              SheetColumn.optional("qualityEn", "Quality"),
              SheetColumn.optional("dueDate", "完成时限"),
              SheetColumn.required("weight", "权重"),
              SheetColumn.optional("campaignCodes", "联创")),
          List.of("配合单位、联创有多个的用空格或顿号隔开。", "全部任务的权重合计 100，会签时核对。"));

  private final PlanVersionService service;
  private final PlanRights rights;
  private final Units units;

  PlanTaskImport(PlanVersionService service, PlanRights rights, Units units) {
    this.service = service;
    this.rights = rights;
    this.units = units;
  }

  @Override
  public String name() {
    return "TASKS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  /** The draft is looked for again when the work begins: meanwhile it may have been checked. */
  @Override
  public void check(ImportRequest request) {
    if (request.programmeId() == null) {
      throw Problem.malformed("programmeId", "not-blank");
    }
    rights.requirePreparer();
    service.draftOf(request.programmeId());
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var run = new Run(Objects.requireNonNull(request.programmeId()));
    var result = SheetImport.run(request.mode(), file, LAYOUT, progress, run::read, run::write);
    return run.isUnchanged()
        ? new ImportResult(
            result.totalCount(), 0, result.errorCount(), result.errors(), result.resultId())
        : result;
  }

  /** One run keeps the numbers it saw and the units it looked up. */
  private final class Run {
    private final UUID programmeId;
    private final List<PlanTask> before;
    private final List<PlanTask> tasks = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Optional<String>> unitCodes = new HashMap<>();

    Run(UUID programmeId) {
      this.programmeId = programmeId;
      this.before = service.draftOf(programmeId).tasks();
    }

    @Nullable PlanTask read(SheetRow row) {
      var number = number(row);
      var name = row.requiredText("name", 200);
      var lead = lead(row);
      var assisting = assisting(row, lead);
      var value = decimal(row, "quantityValue", 14);
      var weight = weight(row);
      var dueDate = row.optionalDate("dueDate", true);
      var texts = new HashMap<String, @Nullable String>();
      for (var key : List.of("quantity", "quantityEn")) {
        texts.put(key, row.optionalText(key, 200));
      }
      for (var key : List.of("nameEn", "quality", "qualityEn")) {
        texts.put(key, row.optionalText(key, 300));
      }
      var unit = row.optionalText("quantityUnit", 30);
      if (number == null || name == null || lead == null || weight == null) {
        return null;
      }
      if (!row.errors().isEmpty()) {
        return null;
      }
      var task =
          new PlanTask(
              number,
              name,
              texts.get("nameEn"),
              texts.get("quantity"),
              texts.get("quantityEn"),
              value,
              unit,
              texts.get("quality"),
              texts.get("qualityEn"),
              dueDate,
              weight,
              lead,
              assisting,
              words(row, "campaignCodes"));
      tasks.add(task);
      return task;
    }

    private @Nullable String number(SheetRow row) {
      var number = row.requiredText("number", 10);
      if (number == null) {
        return null;
      }
      if (!number.matches("[0-9A-Z][0-9A-Z.-]{0,9}")) {
        row.reject("number", "pattern");
      } else if (!numbers.add(number)) {
        row.reject("number", "number-twice", number);
      } else if (numbers.size() > MAX_TASKS) {
        row.reject("number", "too-many-tasks", MAX_TASKS);
      }
      return number;
    }

    private @Nullable String lead(SheetRow row) {
      var text = row.requiredText("leadUnitCode", 100);
      return text == null ? null : unit(row, "leadUnitCode", text);
    }

    private List<String> assisting(SheetRow row, @Nullable String lead) {
      var codes = new ArrayList<String>();
      for (var word : words(row, "assistingUnitCodes")) {
        var code = unit(row, "assistingUnitCodes", word);
        if (code != null && code.equals(lead)) {
          row.reject("assistingUnitCodes", "lead-assists", code);
        } else if (code != null) {
          codes.add(code);
        }
      }
      return List.copyOf(codes);
    }

    private @Nullable String unit(SheetRow row, String key, String text) {
      var found = unitCodes.computeIfAbsent(text, units::codeOf);
      if (found.isEmpty()) {
        row.reject(key, "unknown-unit", text);
      }
      return found.orElse(null);
    }

    private @Nullable BigDecimal weight(SheetRow row) {
      if (row.text("weight").isEmpty()) {
        row.reject("weight", "not-blank");
      }
      var weight = decimal(row, "weight", 3);
      if (weight != null
          && (weight.signum() < 0 || weight.compareTo(BigDecimal.valueOf(100)) > 0)) {
        row.reject("weight", "percent-range");
      }
      return weight;
    }

    private @Nullable BigDecimal decimal(SheetRow row, String key, int wholeDigits) {
      var number = row.number(key);
      if (number == null) {
        return null;
      }
      var plain = number.stripTrailingZeros();
      if (plain.scale() > 4 || plain.precision() - plain.scale() > wholeDigits) {
        row.reject(key, "digits");
      }
      return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static List<String> words(SheetRow row, String key) {
      var text = row.text(key).strip();
      return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN_WORDS));
    }

    boolean isUnchanged() {
      return tasks.stream()
          .map(PlanTask::plain)
          .toList()
          .equals(before.stream().map(PlanTask::plain).toList());
    }

    @Nullable UUID write(List<PlanTask> good) {
      if (!isUnchanged()) {
        service.replaceTasks(programmeId, good);
      }
      return null;
    }
  }
}
