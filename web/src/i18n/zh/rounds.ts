/** 以奖代补、指标下达。 */
export default {
  rounds: {
    title: '以奖代补', one: '奖补分配', note: '收集数据、冻结、计算、公示、批准、下达、结算；每一分钱都能逐行复算。', parts: '分配各部分', policy: '奖补办法', asOf: '数据日期', asOfHint: '各项因素数据截至的日期。', noticeUntil: '公示至', pool: '资金总额', poolWan: '资金总额（万元）', sources: '资金来源', eligible: '分配范围', eligibleHint: '不选为办法规定的全部单位。', withheld: '不予结算', none: '没有奖补分配', noneText: '由领导小组办公室或财政发起；公示后各单位可看。',
    tab: { factors: '因素数据', shares: '分配结果', notice: '公示与异议', money: '资金去向' },
    given: { ASSESSMENT: '“{factor}”取自 {of} 的考核得分', PERFORMANCE_RATING: '“{factor}”取自 {of} 年的绩效评价', PROGRESS: '“{factor}”取自项目进度月报（{of}）', ACCEPTANCE: '“{factor}”取自竣工验收（{of}）', LISTING: '“{factor}”取自 {of} 年发展计划', SERIOUS_FINDING: '“{factor}”取自未销号的严重问题' }, origin: { ASSESSMENT: '考核得分', PERFORMANCE_RATING: '绩效评价', PROGRESS: '项目进度月报', ACCEPTANCE: '竣工验收', LISTING: '发展计划列入', SERIOUS_FINDING: '未销号的严重问题' }, measured: '取用内容', measure: { WORK_DONE: '累计完成投资（元）', FUNDS_ARRIVED: '累计到位资金（元）', PHYSICAL_PERCENT: '形象进度（%）', PROJECTS: '项目个数', INVESTMENT: '项目总投资（元）' }, acceptedFrom: '验收起算日', acceptedFromHint: '至数据日期止；不填为当年 1 月 1 日。', planYearHint: '计划年度，不填为本次年度；计列入的项目个数。', findingsHint: '计数据日期未销号的严重问题件数，办法可据此排除。', records: { PROGRESS: '项目进度月报，截至 {asOf}', ACCEPTANCE: '竣工验收，{from} 至 {asOf}', LISTING: '{year} 年发展计划，截至 {asOf}', SERIOUS_FINDING: '未销号的严重问题，截至 {asOf}' }, recordCount: '{count} 条记录', recordsNone: '无', periodHint: '考核期间如 2019-H1；绩效评价填年度如 2018，须早于本次年度。', missing: '缺少的数据', missingCount: '还缺 {count} 项数据，齐全并经另一人确认后才能冻结', subject: '对象', factor: '因素', evidence: '附件', noFactors: '还没有数据', noFactorsText: '录入后显示在这里。', freezes: '历次冻结', freeze: '第 {n} 次冻结', enter: '录入数据', paste: { one: '逐项录入', table: '粘贴整表', hint: '从电子表格复制：首行为因素，首列为对象，写名称或编码；空格不录入。', send: '录入整表', count: '读出 {count} 项数据，{subjects} 个对象', entered: '已录入 {count} 项，等另一人确认。', factor: '第 {line} 行第 {column} 列：没有由人录入的因素“{text}”', subject: '第 {line} 行：不在分配范围内的对象“{text}”', figure: '第 {line} 行第 {column} 列：“{text}”不是数，或超过六位小数', twice: '第 {line} 行第 {column} 列：同一对象的同一因素出现两次', empty: '至少要有一行表头和一行数据，从电子表格复制。', more: '另有 {count} 处' }, enterOf: '录入{name}的{factor}', enteredBy: '录入人', confirmedBy: '确认人', entered: '已录入，等另一人确认。', valueHint: '金额以元为单位，最多六位小数。', valueWrong: '请填写数，最多六位小数。', sourceHint: '文件、报表名称和页码。', evidenceMissing: '请上传佐证材料。', confirmAll: '确认他人录入的 {count} 项', confirmWords: '确认下列 {count} 项与佐证材料一致，确认后可以冻结。', confirmed: '已确认 {count} 项。',
    noShares: '还没有分配结果', noSharesText: '数据冻结并计算后显示。', reproduced: '以冻结的数据重新计算，结果一致', notReproduced: '以冻结的数据重新计算，结果不一致', print: '打印推导过程', printOne: '只打印这一份', workbook: '下载测算表', workbookHint: 'Excel 工作簿，公式可逐格复算，与本页分文不差。', derivationOf: '{name}的推导过程', frozenOn: '{day} 冻结，数据截至 {asOf}', ofPool: '占资金总额', share: '分配额', payIn: '应缴（扣缴）', advance: '先行下达', settlement: '验收后结算', allocated: '已下达', derivation: '推导', inYuan: '金额单位：元。', common: '共同部分', reckoned: '计算内容', formula: '算式', result: '结果',
    publicSees: '公众看到的内容见', publicNotice: '公示页', noNotice: '还没有公示', noNoticeText: '财政复核后公示，公示期内各单位可以提异议。', noticeDays: '公示期', shown: '公示内容', outcome: '公示结果', outcomes: { NO_OBJECTION: '无异议', OBJECTION_REJECTED: '异议不成立', OBJECTION_UPHELD: '异议成立，重新收集数据', WITHDRAWN: '撤回' }, noObjections: '没有异议。', objectionText: '异议内容', objected: '异议已提出。', upheld: '异议成立，已退回收集数据；原冻结保留备查。', rejected: '异议不成立，已答复。',
    act: { FILE: '提出异议', UPHELD: '异议成立', REJECTED: '异议不成立' },
    actWords: { FILE: '公示至 {until}，写明哪一项不对、应为多少，可附材料。', UPHELD: '“{unit}”的异议成立：公示结束，退回收集数据，重新冻结和计算。', REJECTED: '“{unit}”的异议不成立，理由送达该单位。' },
    keyProjectsFirst: '重点项目优先：来源 {line}', next: { COLLECTING: '收集数据：一人录入，另一人确认；齐全后由拟制人冻结。', FROZEN: '数据已冻结，等拟制人计算。', COMPUTED: '已计算，等财政复核并公示；拟制人不能复核。', PUBLIC_NOTICE: '公示至 {until}；期满且异议都已答复后才能批准，拟制和复核的人不能批准。', APPROVED: '已批准，资金已预留；等财政填写文号下达，批准的人不能下达。', ALLOCATED: '已先行下达；验收后由财政结算余额。', SETTLED: '已结算，本次分配结束。', CANCELLED: '已取消，没有资金预留。' }, noMoney: '还没有下达', noMoneyText: '批准并下达后，这里列出从市级指标到各单位指标、再到支付的去向。', fromLine: '来源指标', toLine: '下达到指标', paidWan: '已支付（万元）',
    new: '发起奖补分配', newNote: '选定办法、年度、数据日期和资金来源，随后收集因素数据。', policyHint: '有效期 {from} 至 {to}。', sourcesWrong: '每条来源指标选一次，并填金额。', addSource: '增加来源指标', lineLeft: '{code}　{name}　余额 {wan} 万元', removeSource: '删除最后一行', fromAssessment: '有来源、不由人录入的因素', assessmentPeriod: '期间或年度', addFactor: '增加一项因素', begin: '发起分配', beginWords: '发起后开始收集因素数据；办法版本和资金来源不能再改。', begun: '已发起 {year} 年“{name}”的分配。',
  },
  settlement: {
    title: '结算', note: '按验收结果逐个结算：少了补付，多了拟收回；验收数与冻结时不同的，全部分配额按同一办法重算。', numberHint: '下达结算资金的文件文号。', whole: '一并验收', wholeHint: '没有单独验收的各对象按这一天结算。', wholePaper: '验收材料（选填）：拖入扫描件，或点此选择', subjects: '各对象', subjectsNote: '多数对象一并验收；日期、材料或验收数不同的选“单独验收”，验收没有通过的选“不予结算”。',
    ways: { WHOLE: '一并验收', OWN: '单独验收', WITHHELD: '不予结算' }, wayOf: '{name}的结算方式', hadAndRest: '已先行 {had} 元，应结算 {rest} 元', figuresHint: '只填与冻结时不同的验收数；留空的按冻结时的数。', frozen: '冻结时 {value}', another: '换一份', future: '不能晚于今天。', paperMissing: '请上传验收材料。', whyWithheld: '不予结算的理由',
    confirm: '按下列金额结算：加号为补付，减号为拟收回，由另一人办理；结算后不能改动。', confirmBlind: '验收数改变后的金额不能事先算出，结算后逐个列明；结算后不能改动。', done: '已结算。', notNow: '现在不能结算',
    acceptedOn: '公示时应结算 {planned} 元；{day} 验收，按验收数共应付 {due} 元；', moved: '本次结算 {yuan} 元。', withheld: '没有通过验收，不予结算。', recover: '多付 {yuan} 元，已全部拟收回。', recoverPart: '多付 {yuan} 元，其中拟收回 {prepared} 元；其余 {rest} 元由先行垫付的一方收回。', result: '实际结算', paid: '补付', goesBack: '应退', even: '两清', notSettled: '不予结算', byPool: '由资金池支付', byOthers: '由其自行承担', byFreeze: '验收数与公示时不同，结算所依据的数据和推导见',
  },
  cover: {
    title: '补足缺口并公示', note: '应得合计超过资金总额，办法规定有人承担：写明由哪些指标承担、各多少，合计须与缺口分文不差。', short: '缺口 {short} 元，由{who}承担。', sources: '承担缺口的指标', left: '还差 {yuan} 元', notTheShortage: '合计 {sum} 元，须等于缺口 {short} 元。', confirm: '缺口 {short} 元由{who}的指标承担，随后向各单位和公众公示。', done: '已公示，缺口的承担已记录。', covering: '（承担缺口）', notNow: '现在不能办理',
  },
  allocations: { takeBack: '拟从“{unit}”收回至多 {amount} 元到指标 {line}，写明事由（如挪用、结余），另一人办理后生效。', takeBackLate: '逾期未启用，拟从“{unit}”收回至多 {amount} 元到指标 {line}，另一人办理后生效。', atMost: '至多 {amount} 元；可以只收回一部分。', amountWrong: '金额应大于零，不超过尚未收回的 {amount} 元。', new: '直接下达', newNote: '不经奖补分配，把市级或上级指标的资金下达到单位；录入后由另一人办理。', send: '录入下达', sent: '已录入，等另一人办理。', sourceHint: '余额 {yuan} 元', title: '指标下达', one: '指标下达', note: '市级指标下达到各单位，用途随资金走；奖补分配的自动办理，其余由财政录入、另一人办理。', to: '下达“{unit}”', on: '下达日期', startDue: '须启用日期', clawedBack: '已收回', none: '没有下达', noneText: '奖补分配下达后显示在这里。', kinds: { ADVANCE: '先行下达', SETTLEMENT: '结算下达', DIRECT: '直接下达', CLAWBACK: '收回' } },
  state: {
    round: { COLLECTING: '收集数据', FROZEN: '已冻结', COMPUTED: '已计算', PUBLIC_NOTICE: '公示中', APPROVED: '已批准', ALLOCATED: '已下达', SETTLED: '已结算', CANCELLED: '已取消' },
    factor: { MISSING: '缺少', UNCONFIRMED: '待确认', CONFIRMED: '已确认' },
    allocation: { PREPARED: '待办理', ALLOCATED: '已下达', CANCELLED: '已取消' },
  },
  act: {
    need: { acceptedOn: '验收日期', acceptanceId: '验收材料' },
    round: {
      FROZEN: { label: '冻结数据', words: '“{name}”的数据冻结并留校验值，此后的变化不影响本次分配。', done: '“{name}”的数据已冻结。' },
      COMPUTED: { label: '计算', words: '按办法逐行计算各单位分配额，精确到分。', done: '“{name}”已计算。' },
      PUBLIC_NOTICE: { label: '复核并公示', words: '“{name}”共 {share} 元，向各单位和公众公示；公示期内可以提异议。', done: '“{name}”已公示。' },
      APPROVED: { label: '批准', words: '批准“{name}”，{units} 个单位共 {share} 元，资金随即预留。纸质批准由文书录入，另一人确认后生效。', done: '“{name}”的批准已记录，共 {share} 元。' },
      ALLOCATED: { label: '下达', words: '向 {units} 个单位下达奖补指标，共 {advance} 元；指标随即开立，不能撤回。', done: '已下达 {units} 个单位的奖补指标，共 {advance} 元。' },
      SETTLED: { label: '结算' },
      CANCELLED: { label: '取消', words: '取消“{name}”；已预留的资金随即释放。', done: '“{name}”已取消。' },
    },
    allocation: {
      ALLOCATED: { label: '办理下达', words: '{amount} 元从指标 {line} 下达“{unit}”。', done: '已下达“{unit}”{amount} 元。' },
      CANCELLED: { label: '取消', words: '不再办理“{unit}”的 {amount} 元。', done: '已取消。' },
      CLAWBACK: { label: '收回', done: '已提出从“{unit}”收回 {amount} 元。' },
    },
  },
}
