/** 支付办理、凭证、合同、审批权限、月度对账、资金流向。 */
export default {
  nav: { paymentList: '支付申请', contracts: '合同', rewards: '奖励', reconciliations: '月度对账', limits: '审批权限' },
  queue: {
    tabs: '支付分类', tab: { mine: '待我办理', all: '全部支付', refused: '已拒绝' }, none: '没有等您办理的。', since: '等候自', refusedOn: '拒绝日期', pick: '选中 {code}', picked: '已选 {count} 笔，合计 {yuan} 元', bulkWords: '{step}选中的 {count} 笔，合计 {yuan} 元。逐笔办理，办不了的注明原因。', bulkDone: '已办 {done} 笔，{refused} 笔未办。', act: '办理', why: '拒绝原因', refused: '已拒绝的申请', noRefused: '没有被拒绝的申请', noRefusedText: '被拒绝的申请连同原因留存在这里，不占用资金。', warning: '提醒',
    step: { CHECKED: '部门审核', EXAMINED: '财政初审', REVIEWED: '财政复核', APPROVED: '财政审批', INSTRUCTED: '开具凭证' },
    hand: { CHECKED: '领导小组办公室', EXAMINED: '财政经办', REVIEWED: '财政复核', APPROVED: '财政审批人', INSTRUCTED: '财政经办' },
    mineNow: '现在轮到您：{step}。', others: '现在轮到{hand}。', overLimit: '金额超过您的审批权限 {yuan} 元，须由上一级审批。', sameHand: '您已经手本笔的前面环节，这一步须由他人办理。', atBank: '已下达指令，等待国库回单。', limit: '您可审批 {yuan} 元以内的支付。', noLimit: '您审批支付不限金额。', held: '该项目新的申请暂缓至 {until}，本笔仍可办理；依据问题',
    refusal: { 'payment-outside-earmark': '与指标用途不符', 'insufficient-balance': '超出指标余额', 'payment-on-hold': '项目暂缓支付', 'duplicate-invoice': '发票重复', 'contract-exceeded': '超出合同余额', 'refused-by-hand': '审核不通过', 'reservation-expired': '逾期无人办理' },
  },
  voucher: { title: '支付凭证 {no}', print: '打印凭证', on: '开具日期', payee: '收款人全称', capitals: '金额（大写）', figures: '金额（小写）', noSlip: '尚未收到', paidOn: '回单日期' },
  contracts: {
    title: '合同', one: '合同', of: '合同 {number}', note: '分次支付不得超过合同金额。数据截至 {date}，单位为万元。', new: '登记合同', newNote: '由签订单位登记；此后该合同的付款只能转入登记的账号，合计不超过合同金额。', find: '合同号、收款人或项目编码', unit: '签订单位', signedOn: '签订日期', registeredOn: '登记日期', agreed: '合同金额', agreedWan: '合同金额（万元）', paid: '已支付', paidWan: '已支付（万元）', onTheWay: '办理中', onTheWayWan: '办理中（万元）', left: '尚可申请', leftWan: '尚可申请（万元）', share: '已付比例', parts: '合同金额的去向', payments: '各次支付', noPayments: '还没有支付', noPaymentsText: '以本合同申请支付后列在这里。', none: '没有合同', noneText: '签订单位登记后显示在这里。', projectHint: '选定后，本合同的付款只能用于该项目。', accountHint: '8 至 32 位数字。', confirm: '登记后合同号、项目和签订日期不能改动；金额和账号只能凭补充协议变更。', done: '已登记合同 {number}，{wan} 万元。',
    without: '不属于合同', unregistered: '未登记的合同号', choiceHint: '合同金额 {agreed} 元，已申请 {requested} 元，尚可申请 {left} 元。', choiceNone: '选定合同后自动填入收款人、账号和项目。', invoiceHint: '同一发票只付一次；其他单位的申请在提交时核对。', twin: '发票 {invoice} 已有一笔支付（{state}）：', tooMuch: '超出合同 {contract} 的余额，尚可申请 {left} 元。', foreseen: '将被拒绝', foreseenText: '现在提交会被拒绝，并连同原因留存。',
  },
  batch: {
    title: '批量申请支付', open: '批量申请', note: '一张表多笔申请，逐笔按单笔申请的规则核对；通过后即占用资金，进入审核。', hint: '一次最多 500 行；以单位流水号区分各笔，同一张表重复上传不会重复申请。', done: '已提交 {total} 笔支付申请。',
  },
  treasuryList: {
    title: '录入国库支付明细', open: '国库支付明细', note: '国库系统没有自动回传的，由财政经办录入银行支付结果：已支付的记账，已退回的生成新的申请由单位更正。', hint: '列：凭证号、支付申请号、金额（元）、支付日期、支付结果、银行回单号、退回原因。支付日期不得早于凭证开具日期；同一张表重复上传不会重复记账。', done: '已录入国库支付明细 {total} 行。',
  },
  rewards: {
    title: '奖励', note: '表彰决定印发后，物质奖励自动申请支付；没有指标可用的，由财政指定指标。收款账户由领导小组办公室填写，支付后由获奖者确认收到。', find: '荣誉或获奖者', payment: '支付', received: '确认收到', lineMissing: '等财政指定指标', pay: '指定指标并申请支付', payWords: '为“{title}”的奖励申请支付 {amount} 元，收款人{payee}。', noLine: '没有限用于表彰奖励的指标，请先录入指标。', asked: '已为{payee}的“{title}”申请支付。', none: '没有物质奖励', noneText: '带有物质奖励的表彰决定印发后列在这里。',
  },
  ground: { OUTSIDE_EARMARK: '挪作他用', DUPLICATE: '重复申请', OTHER: '其他' },
  terms: {
    title: '资金占用期限', note: '申请满期限仍无人办理的，自动退回占用的资金并列入已拒绝；财政审批通过的不受此限。', days: '期限（天）', from: '起始日期', reason: '理由', by: '录入人', change: '提出改变占用期限', confirm: '从起始日期起，对此前的申请也按新的期限计算。', done: '已提出：自 {date} 起占用期限为 {days} 天；须由另一人确认后施行。', whole: '请填 1 至 3650 的整数。', until: '资金占用至', untilNote: '届时仍无人办理的，退回占用的资金。',
  },
  ruleChanges: {
    title: '待确认的规则变更', note: '一人提出，另一人确认后施行；提出和确认的两人中须有一人是财政审批人。', kind: '规则', says: '内容', by: '提出人', yes: '是', no: '否',
    kinds: { PAYMENT_LIMITS: '审批权限', RESERVATION_TERM: '资金占用期限', WATCH_RULE: '预警规则', CARRY_OVER_RULE: '结转规则', PURPOSE: '资金用途' },
    field: { validFrom: '起始日期', days: '期限（天）', reason: '理由', basis: '依据', carryOvers: '可结转次数', code: '代码', name: '名称', nameEn: '英文名称', forProjects: '用于项目建设', idleDays: '闲置天数', concentrationPercent: '收款集中比例（%）', concentrationMinPayments: '最少支付笔数', aheadPoints: '支付超前（百分点）', minExecutionPercents: '各月最低执行率（%）', refusalCount: '季度拒付次数', duplicateDays: '疑似重复的天数', needsProject: '须写明项目' },
  },
  limits: {
    title: '审批权限', note: '支付审批按金额分级；改动由一人提出、另一人确认，从指定日期起生效，以前的权限不变。', who: '审批人', upTo: '审批上限（元）', from: '起始日期', to: '截止日期', basis: '依据文件', unlimited: '不限金额', limited: '有上限', inForce: '执行中', toCome: '待生效', over: '已截止', change: '提出改变权限', kind: '上限', past: '不能早于今天。', fromHint: '原权限到前一天截止。', basisHint: '文号或授权书名称。', confirm: '从起始日期起按新的上限审批；任何一天都须有人不限金额审批。', done: '已提出：{role}的审批权限自 {date} 起改变；须由另一人确认后施行。',
    role: { 'finance-check': '财政复核人', 'finance-chief': '财政审批人' },
  },
  reconciliations: {
    title: '月度对账', of: '{month} 对账', note: '每月把已支付的与国库支付明细逐笔核对，差异说明后由另一人关闭。', monthNote: '按银行回单日期归月；金额单位为元。', month: '月份', revision: '第 {n} 次对账', oursWan: '本系统（万元）', theirsWan: '国库（万元）', differenceWan: '相差（万元）', unexplained: '待说明', closedOn: '关闭日期', none: '还没有对账', noneText: '有支付的月份结束后，由财政上传国库支付明细开始。',
    notOpened: '{month} 尚未对账', notOpenedText: '在下面上传国库的支付明细，系统随即逐笔核对。', notOpenedOthers: '等财政经办上传国库的支付明细。', sums: '两边合计', comparedOn: '{date} 核对', side: '来源', count: '笔数', yuan: '金额（元）', ours: '本系统已支付', theirs: '国库支付明细', oursLessTheirs: '本系统减国库',
    addsUp: '{count} 项差异合计 {yuan} 元，正好等于两边之差。', addsNotUp: '{count} 项差异合计 {yuan} 元，与两边之差不符，请重新核对。', ledgerHolds: '资金台账记的已支付也是 {yuan} 元。', ledgerBreaks: '资金台账记的已支付是 {yuan} 元，与本系统不符，不能关闭。', differences: '差异', noDifferences: '没有差异', noSuch: '没有符合筛选的差异', kind: '类别', kindSum: '{count} 项，{yuan} 元', oursYuan: '本系统（元）', theirsYuan: '国库（元）', differenceYuan: '影响（元）', explanation: '差异原因', explained: { false: '待说明', true: '已说明' },
    kinds: { UNKNOWN_HERE: '国库有、本系统无', MISSING_AT_BANK: '本系统有、国库无', AMOUNT_DIFFERS: '金额不同', PAYEE_DIFFERS: '账号不同', DAY_DIFFERS: '月份不同', DOUBLE_AT_BANK: '国库重复支付' },
    means: { UNKNOWN_HERE: '银行付了，这里没有已支付的记录。', MISSING_AT_BANK: '这里已支付，国库明细里没有。', AMOUNT_DIFFERS: '两边都付了，金额不一样。', PAYEE_DIFFERS: '两边都付了，收款账号不一样，不影响合计。', DAY_DIFFERS: '两边都付了，记在不同月份。', DOUBLE_AT_BANK: '同一凭证银行付了不止一次。' },
    next: { list: '下一步：上传国库的支付明细。', explain: '下一步：财政经办说明 {count} 项差异，随后由另一人关闭。', close: '差异都已说明，请您复核后关闭。', others: '差异都已说明，由没有经手本月对账的财政复核人关闭。' },
    nothing: '本月无支付', nothingHint: '国库本月没有支付的，不必上传明细。', nothingConfirm: '记为 {month} 国库没有支付，随即核对；这里如有已支付的，列为差异。', nothingDone: '{month} 已按无支付核对。',
    outstanding: '未达账项', outstandingNote: '不是差异：凭证、回单、入账分属两个月。', instructedOn: '凭证日期', paidOn: '回单日期', postedOn: '入账日期', timing: { IN_TRANSIT: '在途', POSTED_LATER: '次月入账' },
    list: '国库支付明细', listAgain: '重新上传国库支付明细', listNote: '一表一月，{month} 的全部支付；先核对格式，确认后逐笔比较。', listClosed: '本次对账已关闭；此后又有支付的，上传新的明细另立一次对账。', listHint: '列：凭证号、金额（元）、支付日期、收款账号、支付结果。', listed: '已收到国库明细 {total} 行并完成核对。',
  },
  trace: {
    title: '资金流向', ofLine: '指标 {code} 的资金流向', ofPayment: '资金来源和去向', note: '{name}：从来源到最后一笔支付。数据截至 {date}。', pot: '一条指标的资金合并使用，进入这条指标的每一笔都在来源之列。', nothingMoved: '这笔申请没有动用资金；下面是这条指标的资金来源。', from: '自 {line}', hidden: '金额不公开', earmark: '限用于{purposes}', print: '打印', places: '资金现在何处', place: { paid: '已支付', committed: '办理中', left: '余额', allocated: '已下达' }, holds: '进 {in} 元，出和余共 {out} 元，两边相等。', breaks: '进 {in} 元，出和余共 {out} 元，两边不相等。', origin: '从哪里来', levels: '到了哪里', postings: '逐笔去向', to: '去向', paper: '文号、凭证、回单', yuan: '金额（元）',
    payable: '其中应付 {wan}', ofProject: '项目 {code} 的资金流向', projectNote: '每个来源到位了多少、用到了哪里：财政资金由指标支付，其余由项目单位凭回单登记。', bySource: '各来源', throughBudget: '由指标支付', paidByLines: '预算指标已为本项目支付',
    equation: '收入＋调整－被收回＝下达－收回＋办理中＋已支付＋余额；单位为万元。', sums: { receivedFen: '收入', adjustedFen: '调整', givenBackFen: '被收回', allocatedFen: '下达', clawedBackFen: '收回', committedFen: '办理中', paidFen: '已支付', leftFen: '余额' },
  },
  state: { reconciliation: { MISSING: '未对账', OPEN: '等国库明细', COMPARED: '已核对', CLOSED: '已关闭' } },
  act: {
    need: { amount: '合同金额（元）', explanation: '差异原因', ground: '拒绝类别（挪作他用、重复申请将作为线索送督查）' },
    contract: { AMEND: { label: '按补充协议变更', words: '变更合同 {number}；只填要改的，金额不得少于已申请的 {requested} 元。', done: '合同 {number} 已变更。' } },
    reconciliation: {
      COMPARED: { label: '重新核对', words: '用已上传的国库明细重新核对 {period} 的支付；说明过的差异保留说明。', done: '{period} 已重新核对。' },
      CLOSED: { label: '关闭对账', words: '关闭 {period} 的对账：本系统 {ours} 元，国库 {theirs} 元，{count} 项差异都已说明。', done: '{period} 的对账已关闭。' },
    },
    difference: { EXPLAIN: { label: '说明原因', words: '凭证 {voucher}：{kind}，影响 {yuan} 元。', done: '凭证 {voucher} 的差异已说明。' } },
  },
}
