package org.ecocity.funding.desk;

/** Kinds of things that wait for somebody in this service. */
enum Duty {
  CHECK_PAYMENT("审核支付申请", "Check a payment request", "payment"),
  EXAMINE_PAYMENT("经办支付申请", "Examine a payment request", "payment"),
  REVIEW_PAYMENT("复核支付申请", "Review a payment request", "payment"),
  APPROVE_PAYMENT("审批支付申请", "Approve a payment request", "payment"),
  INSTRUCT_PAYMENT("开具支付凭证", "Write the payment voucher", "payment"),
  CORRECT_RETURNED_PAYMENT("更正银行退回的支付", "Correct a payment the bank sent back", "payment"),
  DECIDE_HOLD("决定暂停支付是否继续", "Decide on a provisional hold", "hold"),
  FILE_FINANCING_PLAN("填报筹资方案", "File the financing plan", "financing-plan");

  private final String title;
  private final String titleEn;
  private final String objectType;

  Duty(String title, String titleEn, String objectType) {
    this.title = title;
    this.titleEn = titleEn;
    this.objectType = objectType;
  }

  String title() {
    return title;
  }

  String titleEn() {
    return titleEn;
  }

  String objectType() {
    return objectType;
  }

  String link(String objectId) {
    return switch (this) {
      case FILE_FINANCING_PLAN -> "/projects/" + objectId;
      case DECIDE_HOLD -> "/payments?hold=" + objectId;
      case CHECK_PAYMENT,
          EXAMINE_PAYMENT,
          REVIEW_PAYMENT,
          APPROVE_PAYMENT,
          INSTRUCT_PAYMENT,
          CORRECT_RETURNED_PAYMENT ->
          "/payments/" + objectId;
    };
  }
}
