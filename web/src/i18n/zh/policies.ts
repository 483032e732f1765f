/** 奖补办法和办法试算。 */
export default {
  policies: {
    title: '奖补办法', note: '办法按版本生效，批准后不再改动；每次分配注明所用版本。', name: '办法', version: '版本', valid: '有效期', open: '未定', inForce: '现行', steps: '计算步骤', why: '制定理由', whyReplaced: '为什么替代第 {n} 版', none: '没有奖补办法', noneText: '由领导小组办公室或财政录入，另一人批准。', prepared: '拟制', approved: '批准', source: '依据', print: '打印办法', parts: '办法各部分', tab: { text: '办法内容', diff: '与另一版比较' },
    against: '比较的版本', onlyOne: '只有这一版', onlyOneText: '有了第二版后，这里列出两版的不同。', same: '两版内容相同', differences: '第 {after} 版与第 {before} 版有 {count} 处不同', part: '部分', about: '事项', gone: '不再规定',
    draftNext: '起草下一版', draft: '保存为草稿', drafted: '“{name}”已保存为草稿。',
    edit: {
      new: '起草新办法', change: '修改草稿', note: '逐项填写，右侧随即读出全文；保存为草稿后可以试算，再由另一人批准。表单没有的条款在页末全文中填写。', approved: '这一版已批准，不再改动。', reads: '办法读作', sound: '没有发现问题，可以保存。', sum: '合计 {sum} %', up: '上移', down: '下移', removeDerived: '删去这项计算', shareRounding: '各项因素的比重取整', ownRounding: '单独取整', group: { SUM: '合计', MEAN: '平均', MIN: '最小', MAX: '最大', COUNT: '个数', RANK: '名次（大者在前）' }, stepRounding: '本步单独取整',
      json: '其他条款（全文）', jsonLabel: '办法全文（JSON）', jsonHint: '与上面的表单是同一份内容；离开本框时检查，读不通的不采用。', jsonWrong: '未采用：{why}', noPolicy: '不是一份办法，缺少 steps', figureWrong: '请填写数字，小数至多八位。', wholeWrong: '请填写整数。',
      method: { FACTOR: '因素法', UNIT_STANDARD: '定额法', POOL_RATE: '按比例（单位标准由资金总额除出）', COMPETITIVE: '竞争性分配', SPLIT: '分级分担' }, from: { POOL: '资金总额', REST: '前面各步的余额', STEP: '前面某一步的合计' }, capFreed: { LEAVE: '留给后面的步骤', REDISTRIBUTE: '按比例分给本步其他对象' }, misfit: { SKIP: '余额不够的跳过', STOP: '到余额不够时为止', PART: '余额不够的给余额' },
      rows: { factors: '因素和权重', standards: '标准和分档', places: '名次和奖补', parts: '分担的各级', terms: '计入的因素', bands: '分档', exclusions: '不参加分配的情形', costIndexes: '分年成本指数' }, add: { factors: '增加一项因素', standards: '增加一项标准', places: '增加名次', parts: '增加一级', terms: '增加一项', bands: '增加一档', exclusions: '增加一种情形', costIndexes: '按年填写成本指数', derived: '增加一项计算', steps: '增加一步' },
      fields: {
        policyCode: '办法编码', name: '名称', nameEn: '英文名称', validFrom: '自何日起有效', validTo: '至何日止', costIndex: '成本指数', source: '依据', reason: '制定理由', sample: '样例说明', year: '年度', factorCode: '因素', quantityCode: '数量取自', derivedCode: '编码', weightPercent: '权重', indexed: '先乘以成本指数', standardYuan: '标准（元）', minusCode: '先减去', countedPercent: '按比例计', optional: '没有数据按零计', whenCode: '条件看', whenFrom: '达到', whenBelow: '不到', sliceFrom: '只计超过', sliceTo: '至',
        whenAbove: '超过', whenUpTo: '不超过', timesCodes: '乘以（编码）', overCodes: '除以（编码）', bandAbove: '超过', bandUpTo: '不超过', of: '取全部对象的', sameCode: '只与相同的比', paidByPool: '由资金总额支付', percentCode: '或比例取自', signed: '负数按负数计',
        fromRank: '自第几名', toRank: '至第几名', placePercent: '每个得', amountFen: '每个得（元）', partCode: '编码', partPercent: '比例', residualCode: '取余额的一级（编码）', ofPart: '拆分前面的哪一部分（编码）', from: '取自', ofPool: '取用比例', fromStep: '第几步', subjectCodes: '只适用于（编码）', capFen: '单个最高', capPercent: '封顶，占资金总额', capOfPercent: '不超过比例', capOfCode: '按其比例的因素', floorOfPercent: '不低于比例', capFreed: '封顶腾出的', factorName: '数量的名称', factorNameEn: '数量的英文名称', rateMode: '单位标准取整', rateDigits: '小数位数',
        scoreCode: '得分取自', scoreName: '得分的名称', scoreNameEn: '得分的英文名称', threshold: '门槛', lowestFirst: '低者在前', ties: '并列', tieCode: '并列时先看', askCode: '申请额取自', misfit: '余额不够时', base: '基数', least: '不低于', most: '不高于', leastCode: '不低于自身的', mostCode: '不高于自身的', times: '每单位计', bandFrom: '自', bandBelow: '不到', bandValue: '计', exclusionName: '理由', floorPercent: '保底，占资金总额', floorFen: '保底', minFen: '起付额，不足的不予安排', freed: '封顶、起付额腾出的资金', mode: '取整方式', unitFen: '精确到', unitCode: '或每户等单位标准取自', advancePercent: '先行下达', advanceCode: '或已下达额取自', reduce: '资金不足时同比例折减', coveredBy: '缺口由谁承担',
      },
    },
    say: {
      part: { scope: '适用范围', prepared: '计算之前', step: '第 {n} 步：{name}', stepNo: '第 {n} 步', limits: '封顶、保底和取整', payout: '下达和资金不足' },
      subjects: '分配对象', subject: { UNIT: '单位', PROJECT: '项目，由项目责任单位领取' }, units: '单位', allUnits: '冻结数据所列的全部对象', costIndex: '成本指数', indexOne: '1，不调整', index: '{index}，乘以注明的因素和标准', indexOf: '{year} 年 {index}',
      least: '不低于 {value}', most: '不高于 {value}', leastBy: '不低于自身“{factor}”', mostBy: '不高于自身“{factor}”', tiers: '分档：{tiers}', tier: '{range}计 {value}', excluded: '{when}的不参加分配，列出理由，分配额为零', when: '“{factor}”{range}', onlyWhen: '（仅“{factor}”{range}的）', onlyFor: '仅用于“{factor}”{range}的', range: '从 {from} 起、不到 {below} ', rangeFrom: '达到 {from} ', rangeBelow: '不到 {below} ', rangeAbove: '超过 {above} ', rangeUpTo: '不超过 {upTo} ', rangeAnd: '且',
      groupOf: { SUM: '取{group}的合计', MEAN: '取{group}的平均', MIN: '取{group}的最小值', MAX: '取{group}的最大值', COUNT: '取{group}的个数', RANK: '取在{group}中的名次，从大到小，相同的名次相同' }, allGroup: '全体分配对象', sameGroup: '“{factor}”相同者', digits: '{mode}到 {digits} 位小数', shareRounded: '占比{how}', shares: '各因素合计占比', sharesRounded: '{how}，再乘以分配额', percentBy: '比例取自“{factor}”', signed: '数量为负的照计，由该对象缴纳（扣缴）',
      how: '算法', only: '只适用于', weight: '权重 {percent} %', weightIndexed: '权重 {percent} %，先乘以成本指数',
      method: { FACTOR: '因素法：分配{from}；每项因素按各对象占合计的比重，乘以权重后相加', UNIT_STANDARD: '定额法：各项标准乘以数量，相加', POOL_RATE: '按比例：{from}除以“{quantity}”合计，得单位标准（{mode}，{digits} 位小数），再乘以各自的数量', COMPETITIVE: '竞争性分配：{from}，按“{score}”{order}排名', SPLIT: '分级分担：每个分配额按比例分成几部分', SPLIT_PART: '分级分担：其中“{part}”再按比例分成几部分' },
      from: { POOL: '全部资金', REST: '前面各步的余额', STEP: '第 {n} 步的合计' }, ofPool: '资金总额的 {percent} %', yuan: '{yuan} 元', fen: '分', oneYuan: '元',
      standard: '每单位“{factor}”{yuan} 元', minus: '数量先减去“{factor}”', slice: '只计数量中{range}的部分', counted: '按 {percent} % 计', optional: '没有数据的按零计', capFen: '单个对象最高 {yuan} 元', capOf: '不超过“{factor}”的 {percent} %', ofFigure: '自身“{factor}”的 {percent} %', freedInStep: '按比例分给本步其他对象，直到无人超出',
      highestFirst: '从高到低', lowestFirst: '从低到高', threshold: '门槛', thresholdBelow: '低于 {value} 的不参加排名', thresholdAbove: '高于 {value} 的不参加排名', place: '第 {ranks} 名', placeYuan: '每个 {yuan} 元', placePercent: '每个 {percent} %', ask: '申请额', misfit: { SKIP: '按名次满足“{factor}”，余额不够的跳过，后面较小的仍可安排', STOP: '按名次满足“{factor}”，到余额不够时为止', PART: '按名次满足“{factor}”，余额不够的给足余额，到此为止' }, ties: '并列', tieBy: '先看“{factor}”，高的在前', tie: { SHARE_PLACES: '并列的平分所占名次的奖补', SUBJECT_CODE: '按对象编码先后' }, residual: '其余各部分之外的余额',
      cap: '封顶', capOne: '单个对象不超过{cap}', capBoth: '单个对象不超过{cap}，取较低者', noCap: '不封顶', freed: '封顶腾出的资金', freedTo: { REDISTRIBUTE: '按比例分给其他对象，直到无人超出', LEAVE: '留在资金总额内，作为结余' }, floor: '保底', floorOne: '单个对象不低于{floor}', floorBoth: '单个对象不低于{floor}，取较高者', floorWithin: '，以自身封顶为限', minimum: '起付额', minimumThen: { REDISTRIBUTE: '不足 {yuan} 元的不予安排，由其余对象按比例分：先退出最小的，直到无人不足', LEAVE: '不足 {yuan} 元的不予安排，留在资金总额内' },
      rounding: '取整', largest: '精确到{unit}，合计不变：各自舍去尾数，差额按尾数大小逐个补足，相同的按对象编码先后', each: '精确到{unit}，各自{mode}', rest: '精确到{unit}，合计不变：各自四舍五入，尾差（多出或不足）归应得最大者，以其封顶、保底为限，余下归次大者，相同的按对象编码先后', largestOwn: '取各自“{factor}”的整数倍：先舍去尾数，余下的按尾数占各自单位之比从大到小各补一个单位，不够的跳过，相同的按对象编码先后', eachOwn: '取各自“{factor}”的整数倍，{mode}', mode: { LARGEST_REMAINDER: '最大余数法', REST_TO_LARGEST: '四舍五入，尾差归最大者', HALF_UP: '四舍五入', HALF_EVEN: '四舍六入五成双', DOWN: '舍去尾数', UP: '进位' },
      advance: '先行下达', advanceAll: '一次全部下达', advancePart: '先行下达分配额的 {percent} %（舍到分），其余验收后结算', advanceBy: '已提前下达的数额取自“{factor}”，分配额与其差额结算', shortage: '资金不足时', reduce: '应得合计超过资金总额的，全部按同一比例折减', coveredBy: '列出缺口，由{who}承担', shown: '列出缺口',
    },
  },
  laboratory: {
    title: '办法试算', open: '办法试算', replay: '试算这一版', note: '把各版办法（含草稿）放到历次分配冻结的数据上重算，决定之前先看谁增谁减；只计算，不改动任何数据。', choose: '试算的版本', chooseHint: '最多 {most} 版；差额都与当时实际分得的比较。', draft: '草稿', nothing: '请选择试算的版本', nothingText: '选定一版或几版后，这里列出每个单位在历次分配中的得失。', noRounds: '没有可以重算的分配', noRoundsText: '有分配计算过之后，才能试算。', print: '打印', save: '导出 CSV', more: '只列出最近 100 次分配。', asOn: '截至 {day} 已计算的 {count} 次分配。',
    filters: { roundPolicyCode: '分配所用办法', year: '年度' }, versions: '各版合计', version: '版本', rounds: '可重算次数', roundsOf: '{yes} 次，另 {no} 次不能', got: '当时分得（元）', would: '按此版（元）', difference: '增减（元）', gaining: '增加的单位', losing: '减少的单位', units: '各单位合计', unit: '单位', unitsNote: '只计该版能够重算的分配。金额单位：元，精确到分。', wouldOf: '{name}：应得', differenceOf: '{name}：增减',
    GAINS: '增', LOSES: '减', SAME: '不变', rounding: '历次分配', round: '{year} 年 {code} 第 {version} 版', frozen: '数据截至 {asOf}，第 {n} 次冻结，资金总额 {yuan} 元', see: '查看分配', cannot: '{name}不能重算：', left: '{name}：结余 {yuan} 元', short: '{name}：缺口 {yuan} 元', without: '{name}：该次没有 {units} 的数据，未参加', outside: '{name}：{units} 不在范围内，按零计', subject: '对象', file: '办法试算.csv', change: '变化', pool: '资金总额（元）',
  },
  state: { policy: { DRAFT: '草稿', APPROVED: '已批准' } },
  act: {
    policy: {
      APPROVED: { label: '批准', words: '批准“{name}”，自 {from} 起有效；批准后不能改动，只能由新版替代。拟制人不能批准。', done: '“{name}”已批准。' },
      DELETED: { label: '删除草稿', words: '删除草稿“{name}”；删除留有记录。', done: '草稿“{name}”已删除。' },
    },
  },
}
