package org.ecocity.projects.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
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
import org.ecocity.projects.library.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** PROGRESS: each row is the report of a project for a month; the rights are those of a request. */
@ApplicationScoped
class ProgressImport implements ImportKind {
  private static final int MAX_TEXT_CHARS = 2000;
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "项目进度月报",
          List.of(
              SheetColumn.required("period", "期间"),
              SheetColumn.anchor("projectCode", "项目编码"),
              SheetColumn.optional("projectName", "项目名称"),
              SheetColumn.required("physicalPercent", "形象进度（%）"),
              SheetColumn.required("workDoneFen", "累计完成投资（万元）"),
              SheetColumn.required("fundsArrivedFen", "累计到位资金（万元）"),
              SheetColumn.optional("summary", "进展情况"),
              SheetColumn.optional("problems", "存在问题"),
              SheetColumn.optional("helpNeeded", "需协调事项")),
          List.of("各项数字均为自开工以来的累计数。期间写成 2019-03。"));

  private final ProgressService service;
  private final ProgressRules rules;
  private final Library library;

  ProgressImport(ProgressService service, ProgressRules rules, Library library) {
    this.service = service;
    this.rules = rules;
    this.library = library;
  }

  @Override
  public String name() {
    return "PROGRESS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE, Roles.UNIT, Roles.SYSTEM_PROGRESS);
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

  private record Line(String code, ProgressRequest report) {}

  /** One run keeps which project and month it saw. */
  private final class Run {
    private final Actor actor;
    private final Set<String> seen = new HashSet<>();

    Run(Actor actor) {
      this.actor = actor;
    }

    @Nullable Line read(SheetRow row) {
      var code = row.requiredText("projectCode", 30);
      var month = row.requiredDate("period", false);
      var percent = row.optionalPercent("physicalPercent");
      if (row.text("physicalPercent").isEmpty()) {
        row.reject("physicalPercent", "not-blank");
      }
      var workDone = row.requiredAmountFen("workDoneFen");
      var arrived = row.requiredAmountFen("fundsArrivedFen");
      var summary = row.optionalText("summary", MAX_TEXT_CHARS);
      var problems = row.optionalText("problems", MAX_TEXT_CHARS);
      var help = row.optionalText("helpNeeded", MAX_TEXT_CHARS);
      if (code == null || month == null || percent == null || workDone == null) {
        return null;
      }
      if (arrived == null || !row.errors().isEmpty()) {
        return null;
      }
      var period = month.toString().substring(0, 7);
      var report = new ProgressRequest(period, percent, workDone, arrived, summary, problems, help);
      check(row, code, report);
      return row.errors().isEmpty() ? new Line(code, report) : null;
    }

    private void check(SheetRow row, String code, ProgressRequest report) {
      var project = find(code);
      if (project == null) {
        row.reject("projectCode", "not-in-library", code);
      } else if (!seen.add(code + "/" + report.period())) {
        row.reject("projectCode", "entry-twice", code, row.number());
      } else {
        rules.refusal(project, report, actor).ifPresent(refusal -> reject(row, refusal));
      }
    }

    private void reject(SheetRow row, ReportRefusal refusal) {
      switch (refusal) {
        case ReportRefusal.OfOthers() -> row.reject("projectCode", "not-own-project");
        case ReportRefusal.NotAdmitted(var state) ->
            row.reject("projectCode", "project-not-admitted", state);
        case ReportRefusal.InFuture(var present) ->
            row.reject("period", "period-in-future", present);
        case ReportRefusal.Closed(var since) -> row.reject("period", "period-closed", since);
      }
    }

    private @Nullable ProjectFacts find(String code) {
      return library.byCodes(List.of(code)).get(code);
    }

    @Nullable UUID write(List<Line> good) {
      for (var line : good) {
        var project = find(line.code());
        if (project != null) {
          service.keep(project, line.report(), actor);
        }
      }
      return null;
    }
  }
}
