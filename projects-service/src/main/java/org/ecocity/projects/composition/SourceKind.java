package org.ecocity.projects.composition;

import java.util.List;
import java.util.Optional;

/** Where a project's money comes from. */
public enum SourceKind {
  /** 中央. */
  CENTRAL(true, "中央", "中央资金", "国家"),
  /** 省级. */
  PROVINCIAL(true, "省级", "省", "省资金"),
  /** 市级. */
  MUNICIPAL(true, "市级", "市", "市资金"),
  /** 区县. */
  DISTRICT(true, "区县", "县区", "区级", "县级"),
  // Special bonds are government debt kept in the government-fund budget (财预〔2016〕155号).
  /** 债券. */
  BOND(true, "债券", "专项债券", "专项债"),
  /** 贷款. */
  LOAN(false, "贷款", "银行贷款"),
  /** 社会资本. */
  SOCIAL_CAPITAL(false, "社会资本", "社会"),
  /** 企业自筹. */
  ENTERPRISE(false, "企业自筹", "企业", "自筹");

  private final boolean government;
  private final List<String> words;

  SourceKind(boolean government, String... words) {
    this.government = government;
    this.words = List.of(words);
  }

  /** Whether it counts as government investment. */
  boolean isGovernment() {
    return government;
  }

  /** The Chinese word. */
  String word() {
    return words.getFirst();
  }

  static Optional<SourceKind> ofWord(String word) {
    return List.of(values()).stream().filter(kind -> kind.words.contains(word)).findFirst();
  }
}
