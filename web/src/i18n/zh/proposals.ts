/** 表彰、批评。 */
export default {
  proposals: {
    title: '表扬与批评', one: '奖惩建议', note: '表彰须有批准的项目，先征求意见、再公示；批评须以问题为依据，先听取单位说明。均由人签批，不因排名自动产生。', new: '起草', edit: '修改草稿', formNote: '先存为草稿，由本人接手后办理。', kinds: { COMMENDATION: '通报表彰', CRITICISM: '通报批评' }, whom: '对象', count: '{count} 个单位和个人', since: '现状态起', none: '没有表扬与批评', noneText: '起草后，或考核印发、问题催办到头时，出现在这里。',
    origin: '来源', origins: { OFFICE: '领导小组办公室提出', LADDER: '问题逾期，催办到头', ASSESSMENT: '考核建议' }, finding: '依据的问题', findingHint: '批评必须以一个问题为依据。', findingMissing: '请选择依据的问题。', item: '批准的表彰项目', itemHint: '填写项目名称和批准文号；征求意见前必须有。', itemMissing: '尚未填写', paper: '批准文件', facts: '事迹或事实', opinion: '征求的意见', statement: '单位说明', statementUntil: '说明期限', noStatement: '单位还没有说明，期限 {until}；逾期可以签批。', dropped: '已作罢：',
    hand: { prepared: '经办', consulted: '提出意见', approved: '签批' },
    honours: '拟表彰名单', noHonours: '名单还是空的。', recipient: '获奖者', honour: '荣誉', honourNo: '第 {n} 项', for: '事由', reward: '物质奖励', rewardWan: '物质奖励（万元）', units: '单位数', persons: '个人数', person: '姓名', countyRank: '县处级', removed: '已移出名单：{reason}', addHonour: '增加一项', honoursWrong: '每一项都要有单位和荣誉名称，个人要有姓名，奖励为正数。', saved: '已保存“{title}”。',
    inNotice: '公示期内可以对名单上的单位和个人提异议，由领导小组办公室逐条决定。', object: '提异议', against: '异议内容', objected: '异议已记录。', upheld: '异议成立，已移出名单。', rejected: '异议不成立，已答复。',
    acts: { object: '提异议', uphold: '异议成立', reject: '异议不成立' },
    actWords: { object: '对“{name}”提异议。群众反映的由领导小组办公室代录，不记录反映人。', uphold: '异议成立，“{name}”移出名单。', reject: '异议不成立，“{name}”留在名单上。' },
  },
  state: { proposal: { DRAFT: '草稿', CONSULTED: '已征求意见', PUBLIC_NOTICE: '公示中', HEARING: '听取说明', APPROVED: '已签批', ISSUED: '已印发', DROPPED: '已作罢' } },
  act: {
    proposal: {
      CONSULTED: { label: '提出意见', words: '对“{title}”提出征求的意见，共 {count} 个单位和个人。', done: '已对“{title}”提出意见。' },
      PUBLIC_NOTICE: { label: '公示', words: '公示“{title}”的名单，共 {count} 个单位和个人；公示期内可以提异议。', done: '“{title}”已公示。' },
      HEARING: { label: '听取说明', words: '将“{title}”告知“{unit}”，请其在期限内说明情况。', done: '已请“{unit}”说明情况。' },
      STATE: { label: '说明情况', words: '就“{title}”说明本单位的情况，签批时会看到；只说明一次。', done: '说明已提交。' },
      APPROVED: { label: '签批', words: '签批“{title}”，随即生成公文，编号后印发，不能撤回。纸质批准由文书录入，另一人确认后生效。', done: '“{title}”的签批已记录。' },
      DROPPED: { label: '作罢', words: '“{title}”不再办理，理由留存；公示随即结束。', done: '“{title}”已作罢。' },
    },
  },
}
