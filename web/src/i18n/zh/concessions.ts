/** 合作方选定、结转规则、资金各类页面的分组。 */
export default {
  nav: { concessions: '合作方选定', carryOvers: '结转规则' },
  navGroup: { paying: '支付', budget: '预算', sources: '来源与计划', awards: '奖补', watch: '账簿与监督' },
  frame: { groups: '分类', inGroup: '“{group}”的各页' },
  concessions: {
    title: '合作方选定', one: '选定记录', of: '合作方选定：{project}', note: '特许经营和市场化项目的合作方是怎样选定的：方式、各家报价、得分和结果，办结后不再改动。', find: '项目、合作方',
    kind: '项目类别', kinds: { CONCESSION: '特许经营', MARKET: '市场化' }, kindHint: { CONCESSION: '建设或改造后运营一定年限，期满移交。', MARKET: '按合同投资或提供服务，如合同能源管理。' },
    method: '选定方式', methods: { OPEN_TENDER: '公开招标', INVITED_TENDER: '邀请招标', COMPETITIVE_NEGOTIATION: '竞争性谈判', COMPETITIVE_CONSULTATION: '竞争性磋商', SINGLE_SOURCE: '单一来源' }, threeBids: '至少三家响应才能办结。', oneBid: '只有一家，须写明理由。',
    bidCount: '响应家数', bids: '各家响应', bidder: '响应单位', price: '报价（元）', priceOf: '报价 {n}', score: '得分', scoreOf: '得分 {n}', points: '分', rank: '名次', place: '第 {n} 名', addBid: '增加一家', bidsWrong: '每一家都要填名称、报价和 0 到 100 的得分，同一单位只填一次。', noBids: '还没有响应', noBidsText: '录入后显示在这里。', chosen: '选定',
    partner: '合作方', partnerHint: '从上面的响应单位中选。', partnerGone: '“{partner}”已不在响应单位中，请重新选定。', deviationReason: '未选第一名的理由', deviationHint: '选定的不是第一名，办结前须写明。', singleSourceReason: '采用单一来源的理由',
    announcedOn: '公告日期', decidedOn: '选定日期', term: '合作期限', years: '{n} 年', yearUnit: '年', termWrong: '请填 1 至 99 的整数年。', contract: '合同编号', contractDate: '合同日期', concludedOn: '办结日期', version: '版本', before: '看被更正的一版', correctionReason: '更正理由',
    result: '以{method}选定 {partner}。', noResult: '以{method}选定，尚无结果。', none: '还没有选定记录', noneText: '由项目责任单位录入；办结前只有本单位、行业主管部门、财政和审计等能看。', projectHint: '本单位的项目；一个项目同时只有一份有效的记录。',
    new: '录入选定记录', edit: '修改草稿', correct: '更正', save: '保存草稿', kept: '已保存“{project}”的选定记录，由单位负责人办结。', formNote: { new: '还不知道的可以先空着，办结前补齐；办结由单位负责人办理。', edit: '还不知道的可以先空着，办结前补齐。', correct: '更正另立新版，办结后取代现行的一版；现行的一版留存。' },
  },
  carryOvers: {
    title: '结转规则', note: '年度终了没有用完的资金可以连续结转几次，之后收回总预算（预算法第四十二条）；新规则自某日起施行，以往的不变。', from: '施行日期', fromHint: '不早于今天，且在上一条规则之后。', times: '连续结转次数', timesHint: '0 至 10 的整数；0 表示当年不用完即收回。', count: '{n} 次', basis: '依据', basisHint: '法律条文或文件名称、文号。', by: '录入', whole: '请填 0 至 10 的整数。',
    none: '还没有结转规则', noneText: '由财政提出、另一人确认；没有规则时资金不结转。', change: '提出新规则', confirm: '另一人确认后，自施行之日起按新规则结转和收回；确认后不能改动，只能由以后的规则代替。', done: '已提出：自 {date} 起资金最多连续结转 {times} 次；须由另一人确认后施行。',
  },
  state: { concession: { DRAFT: '草稿', CONCLUDED: '已办结', SUPERSEDED: '已被更正' } },
  act: {
    concession: {
      CONCLUDED: { label: '办结', words: '办结“{project}”的选定记录，合作方为 {partner}；办结后不能改动，更正另立新版。', done: '“{project}”的选定记录已办结。' },
      DELETED: { label: '删除草稿', words: '删除“{project}”选定记录的草稿，不能恢复。', done: '“{project}”的草稿已删除。' },
    },
  },
}
