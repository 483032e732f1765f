export default {
  nav: { performance: '预算绩效' },
  budgetLine: { tab: { performance: '绩效' } },
  rating: { EXCELLENT: '优', GOOD: '良', MEDIUM: '中', POOR: '差' },
  performance: {
    title: '预算绩效', listNote: '各条指标的绩效目标和评价结果。', parts: '绩效的两部分', tab: { targets: '目标', results: '结果' }, find: '指标或项目', execution: '执行率', noResults: '没有绩效结果', noResultsText: '年度终了、归口单位自评后显示在这里。',
    one: '绩效 {line}（{year}）', of: '对象', ofHint: '整条指标，或其中一个项目，二者取一。', whole: '整条指标', enter: '填报绩效目标', enterNote: '先定目标，财政确认后不能再改；年度终了据此自评。各维度的分值须全部分完。',
    goal: '年度总体目标', achieved: '目标完成情况', follows: '依据', ownSheet: '本市自定', sheet: '自评表', opened: '年初预算', budget: '全年预算', executed: '全年执行', score: '得分', rating: '等级', points: '{n} 分', ownWord: '自评 {n} 分', poor: '等级为差：下一年度编制预算时，这条指标应予压减。',
    indicators: '绩效指标', indicator: '三级指标', part: '一、二级指标', target: '指标值', fullPoints: '分值', actual: '完成值', selfScore: '自评分', reviewScore: '财政评审分', finance: '财政', why: '偏差原因及改进措施', fromLedger: '取自台账',
    directionLabel: '方向', direction: { AT_LEAST: '不低于', AT_MOST: '不高于', EQUAL: '等于' }, targetValue: '目标值', measureUnit: '计量单位', targetText: '定性目标（不填目标值时）', projectBudget: '项目预算', add: '增加一项指标', remove: '删去第 {n} 项指标', send: '提交目标', entered: '已提交 {line} 的绩效目标，等财政确认。', noSheet: '没有可用的自评表', noSheetText: '{year} 年没有生效的自评表，由财政审批人录入。',
    none: '没有绩效目标', noneText: '归口单位填报后显示在这里。', duty: { targets: '修改绩效目标', monitor: '填报监控', evaluate: '填报自评' }, review: '财政评审', note: { monitor: '年中看各项指标进展如何、年底预计多少；偏离过大的须说明原因和措施。', evaluate: '逐项填写完成情况；未得满分的须说明原因和改进措施。执行率取自台账，不由人工填报。', review: '逐项核对自评分；改动的须写明理由。执行率取自台账，不能改。' }, notNow: '现在不能办理', notNowText: '这一步还没有到，或者由别人办理。',
    spent: '当日执行率 {rate}（{paid} / {budget} 万元），全年已过 {time}，{deviation} 个百分点。',
    monitoring: '绩效运行监控', monitoringRule: '预计值偏离目标 {n} % 以上的，须说明原因和改进措施。', notMonitored: '还没有监控记录。', monitoredOn: '{day} 监控', soFar: '目前完成', expected: '预计年底', deviation: '偏离', explain: '偏离超过 {n} %，须说明原因和措施。', monitored: '监控情况已记录。',
    reason: '偏差原因', remedy: '改进措施', grade: '完成等次', gradePercent: '完成百分比', actualText: '完成情况说明', executionReason: '未全部执行的原因', executionHint: '执行率未达 100 % 时填写。', executionRemedy: '改进措施', evaluated: '{line} 的自评已报财政。', reviewReason: '改动理由', sendReview: '评审完毕', reviewed: '{line} 的自评已评审，由另一人办结。', save: '下载自评表', file: '绩效自评表 {line} {year}',
  },
  state: { performance: { DRAFT: '待财政确认', CONFIRMED: '目标已确认', SELF_EVALUATED: '已自评', REVIEWED: '已评审', CLOSED: '已办结', RETURNED: '已退回' } },
  act: {
    performance: {
      CONFIRMED: { label: '确认目标', words: '确认 {line} {year} 年的绩效目标，确认后不能再改。', done: '已确认 {line} 的绩效目标。' },
      RETURNED: { label: '退回', words: '将 {line} {year} 年的绩效材料退回归口单位修改，理由会送达。', done: '已退回 {line} 的绩效材料。' },
      CLOSED: { label: '办结', words: '办结 {line} {year} 年的绩效评价，等级随即生效，不能再改。', done: '{line} 的绩效评价已办结。' },
    },
  },
}
