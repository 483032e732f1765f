package org.ecocity.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.jobs.SheetImport;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;

/**
 * BUDGET_LINES: each row is a line of the year asked for, entered by the rules of a request. A line
 * that stands already as its row has it is left as it is, one that differs is an error.
 */
@ApplicationScoped
class BudgetLineImport implements ImportKind {
  /** Notes stand in the first column, so that the code alone does not make a row of data. */
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "预算指标",
          List.of(
              SheetColumn.required("code", "指标编码"),
              SheetColumn.anchor("level", "级次"),
              SheetColumn.anchor("ownerUnitCode", "归口单位"),
              SheetColumn.optional("name", "专项"),
              SheetColumn.optional("fundKind", "资金性质"),
              SheetColumn.optional("purposes", "允许用途"),
              SheetColumn.optional("excludedPurposes", "不得用于"),
              SheetColumn.optional("fieldCodes", "限用领域"),
              SheetColumn.optional("functionalCode", "功能分类"),
              SheetColumn.anchor("amountFen", "金额（万元）"),
              SheetColumn.optional("allocationDocumentNo", "下达文号"),
              SheetColumn.optional("carriedOverFrom", "结转自指标")),
          List.of("级次填中央、省级、市级或区县。", "用途、领域可填多个，以顿号分开；不填为不限。"));

  private final BudgetLineSheet sheet;
  private final BudgetLineService service;

  BudgetLineImport(BudgetLineSheet sheet, BudgetLineService service) {
    this.sheet = sheet;
    this.service = service;
  }

  @Override
  public String name() {
    return "BUDGET_LINES";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.FINANCE);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  @Override
  public void check(ImportRequest request) {
    if (request.year() == null) {
      throw Problem.malformed("year", "not-blank");
    }
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var run = sheet.of(request.year() == null ? 0 : request.year());
    return SheetImport.run(
        request.mode(),
        file,
        LAYOUT,
        progress,
        run::read,
        good -> {
          good.forEach(service::enter);
          return null;
        });
  }
}
