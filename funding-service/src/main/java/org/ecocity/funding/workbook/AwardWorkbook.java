package org.ecocity.funding.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.ecocity.funding.engine.AwardEngine;
import org.ecocity.funding.engine.AwardResult;
import org.ecocity.funding.engine.FactorValue;

/**
 * Writes an award as a workbook: 因素数据 (the frozen figures), 测算 (the policy in columns of live
 * formulas), 结果 (the shares, checked against the pool and against the system by formula).
 */
public final class AwardWorkbook {
  private AwardWorkbook() {}

  /** Writes it; the award must be computable. */
  public static void write(AwardSheets data, OutputStream out) throws IOException {
    var trace = AwardEngine.trace(data.policy(), data.frozen(), data.poolFen());
    if (!(trace.outcome() instanceof AwardResult result)) {
      throw new IllegalArgumentException("An award that cannot be computed has no workbook");
    }
    var subjects = new TreeSet<String>();
    data.frozen().values().stream().map(FactorValue::subjectCode).forEach(subjects::add);
    result.shares().forEach(share -> subjects.add(share.subjectCode()));
    var codes = java.util.List.copyOf(subjects);
    try (var workbook = new Workbook(out, "Ecocity", "1.0")) {
      var factorSheet = workbook.newWorksheet("因素数据");
      var factors = new FactorSheet(new Grid(factorSheet, "因素数据"), data, trace, codes);
      var benchSheet = workbook.newWorksheet("测算");
      var bench = new Bench(new Grid(benchSheet, "测算"), codes, data.names());
      var reckoning = new Reckoning(data, trace, result, bench, factors);
      var payout = reckoning.write();
      var resultSheet = workbook.newWorksheet("结果");
      new ResultSheet(new Grid(resultSheet, "结果"), data, result, bench, factors)
          .write(reckoning.share(), payout);
      factorSheet.finish();
      benchSheet.finish();
      resultSheet.finish();
    }
  }
}
