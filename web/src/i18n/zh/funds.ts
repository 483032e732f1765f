export default {
  nav: { financingWarnings: '筹资预警', execution: '预算执行', gaps: '资金缺口', warnings: '资金预警', watchRules: '监管规则' },
  execution: {
    title: '预算执行', note: '各条预算指标用到了哪里：可看任何一天日终的情况，地址栏里的链接发给同事看到的一样。', parts: '执行报告的各部分',
    tab: { lines: '按指标', units: '按单位', fields: '按领域', years: '按年度', idle: '沉淀资金', concentration: '支付集中度', ahead: '超进度支付' },
    whole: '截至 {day}，{count} 条指标共 {amount} 万元，已支付 {paid} 万元，执行率 {rate}。', amountWan: '本级额度（万元）', paidWan: '已支付（万元）', rate: '执行率', share: '占比', allocated: '已下达下级', paid: '已支付', committed: '办理中', available: '余额',
    how: '截至 {day} 日终。执行率＝已支付 ÷（额度 − 已下达下级）；下达的资金在承接的指标里计算。', none: '没有预算指标', noneText: '所选年度和单位在这一天没有指标。', nothingPaid: '还没有支付', nothingPaidText: '截至这一天没有支付过。', noProject: '未挂项目', byEarmark: '按指标限定的领域', earmarkedFor: '限用领域', paidFor: '已支付项目所属领域', scope: { ONE: '单一领域', SEVERAL: '多个领域', ANY: '不限领域' },
    where: '指标或项目', movedOn: '最近变动', days: '静止天数', idleWan: '沉淀金额（万元）', leftOver: '结转结余', idleNote: '截至 {day}：{days} 天以上没有变动的，以及往年留下的；金额大的在前。', notAll: '只列出前 {count} 条。', noIdle: '没有沉淀资金', noIdleText: '所有资金都在规定天数内有变动。',
    counts: '笔数（该收款人 / 全部）', toPayeeWan: '付给该收款人（万元）', ofUnitWan: '单位全部支付（万元）', names: '同一账号用过 {count} 个户名', concentrationNote: '截至 {day}：{year} 年一个收款账号占单位支付 {share} 以上的。', noConcentration: '没有过于集中的支付', noConcentrationText: '没有一个收款人超过规定的比例。',
    paidShare: '已付占总投资', physical: '形象进度', aheadPoints: '超前（百分点）', aheadNote: '截至 {day}：已付比例比形象进度高出 {points} 个百分点以上的。从未报过进度的按未开工计。', neverReported: '从未报过', noAhead: '没有超进度支付', noAheadText: '各项目的支付都与形象进度相符。',
  },
  gaps: {
    title: '资金缺口', note: '各级财政当年能用于项目的预算，与本级要为重点项目出的钱相比，还差多少。', parts: '缺口清单的各部分', tab: { governments: '按出资政府', units: '按建设单位', leverage: '撬动社会资金' },
    government: '出资政府', needWan: '需要（万元）', budgetWan: '可用预算（万元）', coveredWan: '已覆盖（万元）', shortWan: '缺口（万元）', rate: '覆盖率',
    whole: '{year} 年重点项目需要财政资金 {need} 万元，已覆盖 {covered} 万元（{rate}），缺口 {short} 万元。', table: '对照 {year} 年年度表第 {version} 版。', noTable: '{year} 年还没有印发年度表。', uncovered: '{name}：{count} 个项目未足额覆盖，缺 {short} 万元',
    how: '按年度表的顺序逐项覆盖，限用领域多的资金先用；已批准的奖补轮次占用的不算可用预算；下达区县的资金算在来源的那一级。', none: '没有缺口清单', noneText: '{year} 年没有需要财政资金的重点项目。',
    leverage: '财政资金与社会资金', scope: '范围', byKind: '按资金来源', byField: '按领域', byUnit: '按建设单位', whose: '性质', fiscal: '财政', social: '社会', other: '其他', otherNote: '其他：银行贷款等须偿还的资金，既不算财政也不算社会。', plannedFiscalWan: '计划财政（万元）', plannedSocialWan: '计划社会（万元）', plannedOtherWan: '计划其他（万元）', arrivedFiscalWan: '到位财政（万元）', arrivedSocialWan: '到位社会（万元）', arrivedOtherWan: '到位其他（万元）', perYuan: '每 1 元财政带动', ratio: '计划 {planned} 元，到位 {arrived} 元', noField: '领域不明', noLeverage: '没有资金来源', noLeverageText: '{year} 年没有填报过资金筹措方案。',
  },
  warnings: {
    title: '资金预警', note: '系统每个工作日核对一次账簿：沉淀、支付过于集中、支付超过进度、执行偏慢、多次被拒付的，提示并转督查作为线索。', one: '资金预警', find: '指标、项目、收款人', subject: '对象', what: '情况', since: '预警日期', lead: '督查线索', measured: '程度', over: '规定 {threshold}', days: '{n} 天', points: '{n} 个百分点', times: '{n} 笔', clearedOn: '消除日期', none: '没有资金预警', noneText: '没有超过规定界限的资金。',
    kinds: { IDLE_FUNDS: '资金沉淀', CONCENTRATION: '支付集中', PAID_AHEAD: '超进度支付', LOW_EXECUTION: '执行偏慢', REFUSALS: '多次拒付' }, source: '资金预警',
  },
  watchRules: {
    title: '资金监管规则', note: '超过这些界限就预警。新规则自某日起施行，以往的预警不变。', from: '施行日期', idle: '沉淀', idleDays: '不动满（天）', concentration: '支付集中', concentrationPercent: '一个收款人占比超过（%）', minPayments: '单位全年支付满（笔）', ahead: '超进度支付', aheadPoints: '超前（百分点）', execution: '最低执行率', minExecution: '1 至 12 月底的最低执行率（%）', minExecutionHint: '十二个整数，用空格分开，后一个月不低于前一个月；0 表示当月不要求。', twelve: '请填十二个 0 至 100 的整数，后一个月不低于前一个月。', refusals: '多次拒付', refusalCount: '一季度内被拒付满（笔）', duplicateDays: '疑似重复：相同支付隔不到（天）', days0: '请填 0 至 3650 的整数。', reason: '依据', by: '录入', whole: '请填正整数。',
    days: '{n} 天', share: '{share}，满 {n} 笔', points: '{n} 个百分点', least: '{month} 月底 {percent}%', none: '不要求', times: '{n} 笔', change: '提出新规则', confirm: '另一人确认后，自施行之日起按新规则预警；确认后不能改动，只能由以后的规则代替。', done: '已提出：监管规则自 {date} 起改变；须由另一人确认后施行。', newest: '自 {date} 起',
    sheets: '绩效自评表', sheetsNote: '各版本的自评表，录入后不变；目标填报时选用当年有效的一版。', sheet: '自评表', version: '版本', valid: '有效期', source: '依据', noSheets: '没有自评表', noSheetsText: '由财政审批人录入后显示在这里。',
  },
  state: { warning: { RAISED: '预警中', CLEARED: '已消除' } },
}
