export default {
  nav: { movements: '指标调整' },
  budgetLine: {
    one: '预算指标 {code}', parts: '指标的各部分', tab: { money: '额度与执行', movements: '调整文件' },
    advice: '绩效', cutAdvised: '建议压减', cutReason: '{year} 年度绩效评价得 {score} 分，等级为差；编制 {forYear} 年预算时应予压减。', carriedFrom: '结转自', before: '上年指标', payments: '从这条指标支付的申请',
    quota: '额度', changes: '额度的变动', byWan: '增减（万元）', afterWan: '变动后额度（万元）', notYet: '那时还没有这条指标', notYetText: '截至 {day}，这条指标还没有录入。',
  },
  movements: {
    kinds: { SUPPLEMENT: '追加', CUT: '调减', TRANSFER: '调剂', CARRY_OVER: '结转', RECOVERY: '收回' },
    title: '指标调整', note: '追加、调减、调剂、结转、收回都凭文件办理：一人拟办，另一人批准后才记账。', one: '{kind} {line}', find: '文号或指标编码', new: '办理指标调整', newNote: '拟办后不动资金；由另一位财政复核或审批人员批准后一次记账，不能改动。',
    document: '文号', documentDate: '文件日期', line: '指标', toLine: '调入指标', otherLine: '对方指标', lines: '指标', days: '拟办、批准日期', hands: '经手', freeNow: '现可用余额', allFree: '全部可用余额', preparedOn: '拟办日期', approvedOn: '批准日期', cancelReason: '不予办理的理由', earmarkChange: '改变用途的依据',
    none: '没有指标调整', noneText: '额度自录入以来没有按文件调整过。', awaited: '待另一人批准',
    hand: { PREPARED: '拟办：{name}，{day}', APPROVED: '批准：{name}，{day}', CANCELLED: '作废：{name}，{day}' },
    waitsForSecond: '等财政复核或审批人员批准；拟办人不能批准自己的调整。', waitsForChief: '这次调剂改变用途，只能由财政审批人批准；拟办人不能批准自己的调整。',
    what: { SUPPLEMENT: '本级财政增加这条指标的额度。', CUT: '减少这条指标的额度，不能低于已预留、已支付和已下达的。', TRANSFER: '把额度调给同级次、同年度的另一条指标；区县只能在本单位的指标之间调剂。', CARRY_OVER: '年度终了，把全部可用余额转入下一年度用途相同的指标；连续两年未用完的不再结转。', RECOVERY: '连续两年未用完的，全部可用余额收回总预算（预算法第四十二条）。' },
    byAllocation: '承接上级资金的指标，额度只随下达和收回变动，不能追加或调减。', toHint: '用途：{earmark}', toRule: '只列出同级次、同年度的指标。', earmarkHint: '用途由“{from}”变为“{to}”：抄录文件中准许改变用途的原文，由财政审批人批准。',
    send: '拟办', confirm: '拟办“{kind}”，送另一位财政人员批准；批准前资金不动。', prepared: '已拟办 {line} 的{kind}，等另一人批准。',
    due: '到期应收回的结转资金', dueText: '以下指标的资金已连续两年未用完，应收回总预算。', since: '自 {year} 年 {line} 结转', stillPromised: '另有办理中', recover: '拟办收回',
  },
  state: { ruleChange: { PREPARED: '待确认', APPROVED: '已确认', CANCELLED: '已撤回' }, movement: { PREPARED: '待批准', APPROVED: '已批准', CANCELLED: '已作废' } },
  act: {
    ruleChange: {
      APPROVED: { label: '确认', words: '确认后按下列内容施行；您与提出人须是两个人。', done: '{kind}的变更已确认。' },
      CANCELLED: { label: '撤回', words: '不再施行，记录和理由留存。', done: '{kind}的变更已撤回。' },
    },
    movement: {
      APPROVED: { label: '批准', words: '批准 {line} 的{kind}，{amount}。批准后立即记账，不能改动。', done: '已批准 {line} 的{kind}，已记账。' },
      CANCELLED: { label: '作废', words: '作废 {line} 的{kind}，资金不动，记录和理由留存。', done: '{line} 的{kind}已作废。' },
    },
  },
}
