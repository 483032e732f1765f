/** 通报、日程、考核。 */
export default {
  circulars: {
    title: '通报', one: '通报', note: '到期自动汇编，各单位核实，复核、签批后编号印发；未印发的只有经办和被通报单位能看。', name: '标题', period: '期间', kind: '类别', kinds: { PROGRESS: '进展通报', INSPECTION: '督查通报' }, cutOff: '数据截止', confirmDue: '核实期限', number: '文号', units: '涉及单位数', recipients: '通报单位', none: '没有符合条件的通报', noneText: '每月数据截止后自动汇编，出现在这里。',
    prepared: '拟稿', reviewed: '复核', approved: '签批', text: '正文', textNote: '照此印发。绿底的数来自数据，不能改写；点选可看口径、来源和明细。', noText: '这份通报还没有正文。', toDocument: '公文办理中', locked: '来自数据，已锁定',
    rule: '口径', inputs: '计算依据', input: '项', value: '数值', source: '来源', figure: '数据', toList: '查看对应清单',
    confirmations: '各单位核实情况', noConfirmations: '还没有核实记录。', dueOn: '期限或日期', said: '单位意见', answer: '答复', accept: '采纳', reject: '不采纳', acceptWords: '采纳“{unit}”的异议，以其现有报告重新汇编，并在通报中注明更正。', rejectWords: '不采纳“{unit}”的异议，理由送达该单位并留存。', noteHint: '作为更正说明印在通报中。', accepted: '已采纳，通报已重新汇编。', rejected: '已答复，通报不变。',
    ownTitle: '核实本单位数据', ownText: '请在 {due} 前核实；逾期未答复视为无异议。每个单位答复一次。', ownFigures: '本单位数据项数', agree: '数据无误', agreeWords: '确认本单位在通报中的数据无误，确认后不能更改。', dispute: '提出异议', disputeWords: '异议送领导小组办公室答复，答复前通报不能签批。', inDispute: '有异议的数据', what: '异议说明', whatHint: '写明哪一项不对、应为多少、依据是什么。', agreed: '已确认本单位数据无误。', disputed: '异议已送领导小组办公室。',
    check: '重算核对', compilation: '第 {n} 次汇编', recompile: '重新计算并核对', recompileHint: '按同一截止时间从数据重算，不改变任何内容。', same: '完全一致，逐字节相同。', notSame: '不一致，见下表。', cameOut: '本次结果', differences: '不一致的数据；只有文字不同时为名称变化', stored: '通报中', now: '现在',
  },
  calendar: {
    title: '日程', note: '按通报、会议、督查、考核的周期自动生成；遇节假日顺延到工作日。', pressing: '到期未办', by: '{date} {time} 到期', dueOn: '到期', what: '事项', period: '期间', remark: '备注', purpose: '事项', none: '这一年没有日程', noneText: '换一个年度，或清除筛选后再看。',
    purposes: { PROGRESS_REPORT: '进度报送', CIRCULAR_DRAFT: '通报初稿', CIRCULAR: '通报印发', COORDINATION_MEETING: '调度会', INSPECTION: '督查', SUPERVISION_MEETING: '督促检查例会', ASSESSMENT: '考核' },
  },
  assessments: {
    title: '考核', one: '考核', note: '按考核办法计分，每一分都能查到依据；单位可以对本单位得分提异议，印发后公布分组排名。', name: '考核办法', kinds: { STAGE: '阶段考核', ANNUAL: '年度考核' }, until: '异议期限', issuedOn: '印发日期', version: '第 {n} 版', scheme: '考核办法', days: '考核期间', hash: '印发时的校验值', none: '没有考核', noneText: '考核期结束后由领导小组办公室开始。', parts: '考核各部分',
    begin: '开始考核', beginWords: '每个期间每类考核一次；考核办法按期末有效的版本。', periodHint: '如 2019、2019-H1、2019-Q3。', begun: '{period} 的考核已开始。',
    tab: { ranking: '排名', scores: '得分', evidence: '佐证', objections: '异议' },
    rank: '名次', tied: '并列', score: '得分', grade: '等次', rankIn: '名（{group}）', notIssued: '排名尚未公布', notIssuedText: '考核印发后公布分组排名；本单位得分见“得分”。', noRanking: '还没有排名', noRankingText: '计分后显示。', noScores: '还没有得分', noScoresText: '计分并进入异议期后，各单位可看本单位得分。',
    asOf: '数据截止 {cutOff}，第 {n} 次计分。', ceiling: '因一票否决，等次最高为{grade}。', item: '指标', points: '得分', of: '满分', why: '得分说明', notApplicable: '不适用', records: '依据 {count} 条', confirmedBy: '{user} 确认', wholeScore: '总分', objection: '异议',
    dispute: '提异议', disputeWords: '对“{item}”提异议，{until} 前有效，由领导小组办公室决定。', statement: '异议内容', disputed: '异议已提出。', objections: '异议', decision: '决定', uphold: '异议成立', reject: '异议不成立', upholdWords: '“{unit}”的异议成立，按现有数据重新计分，原得分保留备查。', rejectWords: '“{unit}”的异议不成立，理由送达该单位。', upheld: '异议成立，已重新计分。', rejected: '异议不成立，已答复。', noObjections: '没有异议', noObjectionsText: '异议期内各单位可以对本单位得分提异议。',
    evidence: '佐证', basis: '依据', hands: '录入、确认', enter: '录入佐证', entered: '已录入，等另一人确认。', confirmAll: '确认他人录入的 {count} 条', confirmAct: '确认', confirmWords: '确认下列 {count} 条与材料一致，确认后计入得分。', confirmed: '已确认 {count} 条。', secondHint: '一人录入，另一人确认，才计入。', valueHint: '按指标填分数、百分比或次数。', valueWrong: '请填写不小于 0 的数，最多四位小数。', doesNotApply: '该指标不适用于该单位', noEvidence: '没有佐证', noEvidenceText: '需要人工认定的指标，由领导小组办公室录入材料。',
    same: '重新计算与留存、印发的结果一致。', notSame: '重新计算与留存的结果不一致。',
  },
  state: {
    circular: { COMPILED: '已汇编', CONFIRMING: '单位核实中', REVIEWED: '已复核', APPROVED: '已签批', ISSUED: '已印发' },
    confirmation: { WAITING: '待核实', AGREED: '无异议', DISPUTED: '有异议', ACCEPTED: '已采纳', REJECTED: '未采纳', SILENT: '逾期视为无异议' },
    due: { UPCOMING: '未到期', DUE: '到期', DONE: '已办', OVERDUE: '逾期', MISSED: '漏办' },
    assessment: { COLLECTING: '收集佐证', SCORED: '已计分', DISPUTABLE: '异议期', REVIEWED: '已复核', ISSUED: '已印发' },
    objection: { OPEN: '待决定', UPHELD: '成立', REJECTED: '不成立' },
    evidence: { ENTERED: '待确认', CONFIRMED: '已确认', REPLACED: '已替换' },
  },
  act: {
    circular: {
      CONFIRMING: { label: '发各单位核实', words: '“{title}”发 {units} 个单位核实，两个工作日内答复，逾期视为无异议。', done: '“{title}”已发 {units} 个单位核实。' },
      REVIEWED: { label: '复核通过', words: '“{title}”复核通过，报请签批。须各单位均已答复、异议均已处理，且不是拟稿人。', done: '“{title}”已复核。' },
      APPROVED: { label: '签批', words: '签批“{title}”，随即生成公文，核对、编号后印发 {units} 个单位，不能撤回。', done: '“{title}”已签批，公文已生成。' },
    },
    assessment: {
      COLLECTING: { label: '退回收集佐证', words: '“{name}”退回收集佐证，已计的分作废。', done: '“{name}”已退回收集佐证。' },
      SCORED: { label: '计分', words: '按考核办法对所有单位计分，以现在的数据为准。须考核期已满、佐证均已确认。', done: '“{name}”已计分。' },
      DISPUTABLE: { label: '送各单位核对', words: '“{name}”的得分送各单位核对，异议期按考核办法计算，逾期视为无异议。', done: '“{name}”已进入异议期。' },
      REVIEWED: { label: '复核通过', words: '“{name}”复核通过。须异议期已满、异议均已决定。', done: '“{name}”已复核。' },
      ISSUED: { label: '批准印发', words: '批准印发“{name}”，排名随即公布，得分不能再改。纸质批准由文书录入，另一人确认后生效。', done: '“{name}”的批准已记录。' },
    },
  },
}
