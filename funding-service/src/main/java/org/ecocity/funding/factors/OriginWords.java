package org.ecocity.funding.factors;

import java.util.stream.Collectors;

/** What an origin is called, as frozen data and derivations show it. */
final class OriginWords {
  private static final int NAMED = 20;

  private OriginWords() {}

  /** Where a figure comes from, with the records by their codes. */
  static String source(FactorOrigin origin) {
    return head(origin) + "：" + records(origin);
  }

  private static String head(FactorOrigin origin) {
    return switch (origin.kind()) {
      case PROGRESS -> "截至 " + origin.asOf() + " 的项目进度月报";
      case ACCEPTANCE -> origin.from() + " 至 " + origin.asOf() + " 竣工验收的项目";
      case SERIOUS_FINDING -> "截至 " + origin.asOf() + " 未销号的严重问题";
      case LISTING -> "截至 " + origin.asOf() + " 列入 " + origin.year() + " 年发展计划的项目";
    };
  }

  private static String records(FactorOrigin origin) {
    var all = origin.sources();
    if (all.isEmpty()) {
      return "无";
    }
    var named =
        all.stream()
            .limit(NAMED)
            .map(one -> one.code() + "（" + one.said() + "）")
            .collect(Collectors.joining("、"));
    return all.size() > NAMED ? named + " 等 " + all.size() + " 项" : named;
  }

  /** Why a figure is not there, Chinese: only reports can be missing, the rest counts zero. */
  static String missing(FactorOrigin origin) {
    return "取自项目进度月报，截至 " + origin.asOf() + " 没有月报，由责任单位补报。";
  }

  /** The same, English. */
  static String missingEn(FactorOrigin origin) {
    return " It comes from reports of progress; there is none as of "
        + origin.asOf()
        + ", which the responsible unit has to file.";
  }
}
