package org.ecocity.funding.desk;

/** Kinds of things that wait for somebody in this service. */
enum Duty {
  CHECK_PAYMENT("审核支付申请", "Check a payment request", "payment"),
  EXAMINE_PAYMENT("经办支付申请", "Examine a payment request", "payment"),
  REVIEW_PAYMENT("复核支付申请", "Review a payment request", "payment"),
  APPROVE_PAYMENT("审批支付申请", "Approve a payment request", "payment"),
  INSTRUCT_PAYMENT("开具支付凭证", "Write the payment voucher", "payment"),
  CORRECT_RETURNED_PAYMENT("更正银行退回的支付", "Correct a payment the bank sent back", "payment"),
  NAME_REWARD_ACCOUNT("填写奖励收款账户", "Name the account of a reward", "payment"),
  SETTLE_PAYMENT("录入银行支付结果", "Enter what the bank did", "payment"),
  DECIDE_HOLD("决定暂停支付是否继续", "Decide on a provisional hold", "hold"),
  FILE_FINANCING_PLAN("填报筹资方案", "File the financing plan", "financing-plan"),
  CONFIRM_USE("确认非财政资金使用", "Confirm what a project used", "financing-plan"),
  COLLECT_FACTORS("收集奖补因素数据", "Collect the figures of an award round", "award-round"),
  CONFIRM_FACTORS("核实奖补因素数据", "Confirm figures of an award round", "award-round"),
  COMPUTE_ROUND("计算奖补份额", "Compute an award round", "award-round"),
  CHECK_ROUND("审核奖补分配方案并公示", "Check an award round and open its notice", "award-round"),
  DECIDE_OBJECTION("处理公示异议", "Decide an objection to an award round", "award-round"),
  APPROVE_ROUND("批准奖补分配方案", "Approve an award round", "award-round"),
  ALLOCATE_ROUND("下达奖补资金", "Allocate an award round", "award-round"),
  DO_ALLOCATION("办理指标下达", "Do a prepared allocation", "allocation"),
  CLAW_BACK("奖补资金逾期未启动，可收回", "Money not in use in time may be taken back", "allocation"),
  NAME_REWARD_LINE("为表彰奖励指定指标", "Name the line of a reward", "reward"),
  RECONCILE_MONTH(
      "上传国库支付明细，核对当月支付", "Give the treasury's list and compare a month", "reconciliation"),
  EXPLAIN_DIFFERENCES("说明与国库的差异", "Explain a month's differences", "reconciliation"),
  CLOSE_RECONCILIATION("核定并关闭月度对账", "Check and close a reconciliation", "reconciliation"),
  APPROVE_MOVEMENT("批准指标调整", "Approve a movement of budgets", "budget-movement"),
  CONFIRM_RULE_CHANGE("确认规则变更", "Confirm a change of rules", "rule-change"),
  SET_TARGETS("填报绩效目标", "Set the performance targets of a line", "budget-line"),
  MONITOR_PERFORMANCE("开展绩效运行监控", "Say how far the targets have come", "performance"),
  CONFIRM_TARGETS("确认绩效目标", "Confirm performance targets", "performance"),
  EVALUATE_PERFORMANCE("填报绩效自评", "Evaluate the performance of a line", "performance"),
  MEND_PERFORMANCE("修改退回的绩效材料", "Mend what finance sent back", "performance"),
  REVIEW_PERFORMANCE("评审绩效自评", "Review a self-evaluation", "performance"),
  CLOSE_PERFORMANCE("办结绩效评价", "Close a performance evaluation", "performance"),
  LOOK_AT_BOOKS("查明账簿不符", "Find out why the books do not hold", "ledger-verification");

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

  /** Where it is done; a month by its name, whether its reconciliation has been opened or not. */
  String link(String objectId, String objectCode) {
    return switch (this) {
      case FILE_FINANCING_PLAN -> "/projects/" + objectId;
      case CONFIRM_USE -> "/projects/" + objectId + "?tab=money";
      case DECIDE_HOLD -> "/payments?hold=" + objectId;
      case COLLECT_FACTORS,
          CONFIRM_FACTORS,
          COMPUTE_ROUND,
          CHECK_ROUND,
          DECIDE_OBJECTION,
          APPROVE_ROUND,
          ALLOCATE_ROUND ->
          "/award-rounds/" + objectId;
      case DO_ALLOCATION, CLAW_BACK -> "/allocations?id=" + objectId;
      case NAME_REWARD_LINE -> "/rewards";
      case RECONCILE_MONTH, EXPLAIN_DIFFERENCES, CLOSE_RECONCILIATION ->
          "/reconciliations/" + objectCode;
      case SETTLE_PAYMENT -> "/payments/treasury-list";
      case CONFIRM_RULE_CHANGE -> "/payment-limits";
      case APPROVE_MOVEMENT -> "/budget-movements/" + objectId;
      case SET_TARGETS -> "/budget-lines/" + objectId + "/targets/new";
      case MONITOR_PERFORMANCE -> "/performance/" + objectId + "/monitor";
      case LOOK_AT_BOOKS -> "/ledger";
      case EVALUATE_PERFORMANCE -> "/performance/" + objectId + "/evaluate";
      case CONFIRM_TARGETS, MEND_PERFORMANCE, REVIEW_PERFORMANCE, CLOSE_PERFORMANCE ->
          "/performance/" + objectId;
      case CHECK_PAYMENT,
          EXAMINE_PAYMENT,
          REVIEW_PAYMENT,
          APPROVE_PAYMENT,
          INSTRUCT_PAYMENT,
          CORRECT_RETURNED_PAYMENT,
          NAME_REWARD_ACCOUNT ->
          "/payments/" + objectId;
    };
  }
}
