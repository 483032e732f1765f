export default {
  financing: {
    title: '填报资金筹措方案', note: '逐项填写计划与已落实的资金，单位为元；公益型项目的政府投资须占一半以上。', planned: '计划（元）', committed: '已落实（元）', basis: '落实依据', warned: { title: '筹资预警', note: '重点项目的资金来源缺口和逾期：未落实、未到位、政府投资不足、未竞争选定社会资本；一个单位只看本单位的。', what: '预警', none: '没有预警', noneText: '各项目的资金筹措都按计划落实和到位。', codes: { GOVERNMENT_SHARE: '政府投资不足半', NO_COMPETITION: '没有竞争记录', ARRIVED_LATE: '逾期未到位', NOT_COMMITTED: '逾期未落实', COMMITTED_LATE: '落实晚于计划', PLAN_OVERDUE: '逾期未报方案', NOT_PLANNED: '来源未列足', GAP: '资金缺口' } }, arrivals: { title: '到位资金', record: '登记到位', document: '依据文号', on: '到位日期', onHint: '不填为今日。', recorded: '已登记到位 {yuan} 元。', reverse: '冲销', reverseWords: '冲销登记有误的“{source}”到位 {yuan} 元；原记录保留，账上另记一笔相反的。', reversed: '已冲销 {yuan} 元。', isReversed: '已冲销', none: '还没有资金到位', noneText: '财政登记后显示在这里。' }, uses: { title: '非财政资金使用', note: '贷款、社会资本、企业自筹等不经预算指标的资金，由本单位一人凭银行回单登记、另一人确认后入账；使用不得超过到位。', record: '登记使用', on: '使用日期', state: '状态', left: '{source}（未用 {yuan} 元）', recorded: '已登记使用 {yuan} 元，待他人确认。', none: '还没有登记使用', noneText: '到位后由项目单位凭回单登记。', states: { RECORDED: '待确认', CONFIRMED: '已确认', WITHDRAWN: '已撤回', REVERSED: '已冲销' }, acts: { CONFIRMED: { label: '确认', words: '已核对银行回单 {slip}：用“{source}”付给{payee} {yuan} 元；确认后入账。', done: '已确认使用 {yuan} 元。' }, WITHDRAWN: { label: '撤回', words: '撤回尚未确认的使用 {yuan} 元。', done: '已撤回使用 {yuan} 元。' }, REVERSED: { label: '冲销', words: '冲销登记有误的“{source}”使用 {yuan} 元；原记录保留，账上另记一笔相反的。', done: '已冲销使用 {yuan} 元。' } } }, terms: '条款与分年', rate: '年利率（回报率）', term: '期限', years: '年', conditions: '附带条件', byYear: '分年安排', addYear: '增加一年', commitBy: '应落实日期', committedOn: '已落实日期', arriveBy: '应到位日期', rateWrong: '利率应为 0 到 100，最多四位小数。', termWrong: '期限应为 1 到 99 年。', yearWrong: '年度应为四位数字。', yearTwice: '同一年度只能列一次。', yearsOver: '分年计划合计不能超过该来源的计划。', add: '增加一项来源', send: '提交方案', confirm: '提交后替换现有方案，财政和领导小组办公室随即看到。', done: '已提交“{name}”的资金筹措方案，计划 {wan} 万元。', kindMissing: '请选择来源。', tooMuch: '已落实的不能超过计划。', awaited: '{date} 前应报资金筹措方案；现按年度表的比例暂列。',
  },
  money: {
    hold: '新的支付申请暂缓至 {until}，依据问题', holdWages: '农民工工资和已下达的支付不受影响。', plan: '资金筹措方案', source: '来源', plannedWan: '计划（万元）', committedWan: '落实（万元）', arrivedWan: '到位（万元）', usedWan: '使用（万元）', unusedWan: '到位未用（万元）', sum: '合计', gap: '资金缺口', noPlan: '还没有资金筹措方案', noPlanText: '年度表印发后由责任单位填报。',
  },
  ledger: {
    title: '资金台账', note: '管理用备查账：每一笔都借贷平衡、只增不改，不替代财政总预算会计。', accounts: '账户', account: '账户', accountOf: '账户 {code}', type: '类别', find: '账户编码', openedOn: '开立日期', count: '账户数', balance: '余额（万元）', balanceOn: '{day} 日终余额（万元）', asOf: '截至', in: '累计转入（万元）', out: '累计转出（万元）',
    trial: '试算平衡表', balanced: '转入等于转出', unbalanced: '转入与转出不相等', nothingYet: '截至这一天还没有记账。', none: '没有账户', noneText: '录入预算指标或印发年度表后开立账户。', noEntries: '还没有分录', entries: '分录', day: '业务日期', kind: '事由', about: '关联', part: '分户', parts: '分 {n} 户记账', version: '序号', after: '记账后余额（万元）',
    holdsNight: '{at} 夜间校验：账簿无误，已由分录重算 {postings} 笔记账、{entries} 条分录，哈希链完整。', breaksNight: '{at} 夜间校验：账簿有误，{where}', holdsNow: '{at} 校验：账簿无误，已由分录重算 {accounts} 个账户、{postings} 笔记账、{entries} 条分录，哈希链完整。', breaksNow: '{at} 校验：账簿有误，{where}', neverVerified: '还没有做过夜间校验。', verify: '现在校验', verifying: '正在重算全部分录…',
    fault: { BALANCE: '余额与分录不符', RUNNING_BALANCE: '记账后余额不符', BROKEN_CHAIN: '分录被改动', UNBALANCED: '借贷不平', BELOW_FLOOR: '余额为负', CUT_OFF: '有记账被删除' },
    types: { BUDGET_LINE: '预算指标', COMMITMENT: '已承诺', PROJECT: '项目到位资金', USED: '项目已用（非财政）', UNIT: '单位已获补助（备查）', PAYABLE: '应付（待银行支付）', PAID: '已支付', CLAWBACK: '收回（备查）', EXTERNAL: '外部来源' },
    kinds: { OPEN_LINE: '录入指标', RESERVE: '支付申请占用', RELEASE: '释放占用', OWE: '开具凭证转应付', PAY: '支付', ARRIVE: '资金到位', USE: '使用（非财政）', GRANT: '登记单位获得补助', UNGRANT: '登记单位退回补助', SET_ASIDE: '奖补预留', GIVE_BACK: '退还预留', ALLOCATE: '指标下达', CLAW_BACK: '收回下达', REVERSE: '冲销', SPREAD: '分户', SUPPLEMENT: '追加', CUT: '调减', TRANSFER: '调剂', CARRY_OVER: '结转', RECOVERY: '收回' },
  },
  budget: {
    parent: '承接', title: '预算指标', note: '每条指标的用途、额度和余额；支付只能用于指标允许的用途。', new: '录入指标', newNote: '录入后不能改动，余额由支付和冲销决定。', find: '编码或名称', level: '级次', owner: '归口单位', name: '指标名称', earmark: '专项用途', document: '下达文号', committedWan: '办理中（万元）', availableWan: '余额（万元）', not: '不得用于{purposes}',
    purposes: '允许用途', purposesHint: '不选为不限。', fields: '限用领域', fieldsHint: '不选为不限。', functional: '功能分类', functionalHint: '3 至 7 位数字。', functionalWrong: '请填写 3 至 7 位数字。', send: '录入指标', confirm: '录入后金额和用途不能改动。', done: '已录入指标 {code}，{wan} 万元。', none: '没有预算指标', noneText: '财政录入后显示在这里。',
  },
  payments: {
    documentNo: '下达文号', title: '资金支付', note: '申请、部门审核、财政初审、复核、审批各由一人，凭证由没有申请也没有审批的人开具。', new: '申请支付', newNote: '专款专用：与指标用途不符、超出余额或项目暂缓支付的申请会被拒绝并留存。', payment: '支付 {code}', find: '编号或收款人',
    code: '编号', applicant: '申请单位', purpose: '用途', payee: '收款人', bank: '开户银行', account: '账号', amount: '金额', amountWan: '金额（万元）', line: '预算指标', contract: '合同号', invoice: '发票号', summary: '事由', voucher: '支付凭证', slip: '银行回单', replaces: '替代退回的支付', replacedBy: '重新申请', see: '查看', hands: '办理环节',
    counted: '已支付和办理中', sums: '已支付 {paid} 万元，办理中 {inHand} 万元；已拒绝、退回和撤销的 {none} 万元不计入合计。',
    none: '没有支付申请', noneText: '责任单位申请后显示在这里。', lineHint: '只能用于：{purposes}', lineYear: '年度', lineAllYears: '全部年度', lineFind: '编码或名称', lineMore: '只列出前 200 条，请按年度、编码或名称缩小范围。', projectHint: '与项目有关的支付须选项目。', purposeHint: '农民工工资不受暂缓支付影响。',
    send: '提交申请', confirm: '提交后送行业主管部门审核，随后由财政三道审核。', sent: '支付申请 {code} 已提交。', seeRefused: '查看被拒绝的申请', refusedFor: '拒绝原因：', becauseOf: '依据问题',
  },
}
