import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import { exactJson } from '@/api/exact'
import { namedBy } from '@/api/file'
import type { AwardPolicy, Replay } from '@/api/types'
import { sectionsAt } from '@/app/navigation'
import UnitSums from '@/features/laboratory/UnitSums.vue'
import { chosenIn, csvOf, firstChoice, sortedUnits } from '@/features/laboratory/replay'
import { clausesOf, differences, partName } from '@/features/policies/clauses'
import PolicyDiff from '@/features/policies/PolicyDiff.vue'
import { isInForce } from '@/features/policies/usePolicies'
import FactorPaste from '@/features/rounds/FactorPaste.vue'
import FactorSourceRow from '@/features/rounds/FactorSourceRow.vue'
import FactorTable from '@/features/rounds/FactorTable.vue'
import MissingFactors from '@/features/rounds/MissingFactors.vue'
import ShareRow from '@/features/rounds/ShareRow.vue'
import { factorNames } from '@/features/rounds/factors'
import { pastedFigures } from '@/features/rounds/pasted'
import { balanceOf, percentOf } from '@/features/rounds/shares'
import { requestOf, type FactorTyped } from '@/features/rounds/useRoundForm'
import { i18n } from '@/i18n'
import NeedField from '@/ui/NeedField.vue'
import { signedYuan } from '@/ui/format'
import { mounted } from './mounting'

/** A policy of the sample city, as the service shows it. */
function sample(name: string, changes: Partial<AwardPolicy> = {}): AwardPolicy {
  const filed = JSON.parse(readFileSync(join('..', 'sample-city/rules/award-policies', `${name}.json`), 'utf8')) as Partial<AwardPolicy>
  return { costIndex: 1, eligibleUnitCodes: [], derived: [], exclusions: [], state: 'APPROVED', allowedTransitions: [], ...filed, ...changes } as AwardPolicy
}
const code = (each: string) => each
const t = (key: string, values: Record<string, unknown> = {}) => i18n.global.t(key, values)
const zh = (text: string) => text

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"items":[]}', { headers: { 'Content-Type': 'application/json' } })))
})

describe('an award policy', () => {
  const said = (policy: AwardPolicy) => clausesOf(policy, code).map((each) => `${each.about}：${each.text}`)
  it('is read in sentences: weights, cap, what the cap frees, rounding, what is paid at once', () => {
    const lines = said(sample('AA-YJDB-v1'))
    expect(lines).toContain('验收工作量：权重 35 %，先乘以成本指数')
    expect(lines).toContain('阶段性考核得分：权重 35 %')
    expect(lines).toContain('封顶：单个对象不超过资金总额的 23 %')
    expect(lines).toContain('封顶腾出的资金：按比例分给其他对象，直到无人超出')
    expect(lines).toContain('取整：精确到分，合计不变：各自舍去尾数，差额按尾数大小逐个补足，相同的按对象编码先后')
    expect(lines).toContain('先行下达：先行下达分配额的 60 %（舍到分），其余验收后结算')
  })
  it('is read in tiers and caps where it pays by standard', () => {
    const lines = said(sample('AA-LSJZ-v1'))
    expect(lines).toContain('二星级绿色建筑验收面积（平方米）：每单位“AREA”20 元；仅用于“STARS”从 2 起、不到 3 的')
    expect(lines).toContain('封顶：单个对象最高 1,000,000.00 元')
  })
  it('says what is reckoned before, and who takes no part', () => {
    const derived = [{ code: 'POINTS', name: '得分', base: 100, terms: [{ factorCode: 'LATE', times: -0.5 }], least: 0, bands: [{ below: 60, value: 0 }, { from: 60, value: 1 }] }]
    const lines = said(sample('AA-YJDB-v1', { derived, exclusions: [{ name: '未销号的严重问题', whenCode: 'SERIOUS', whenFrom: 1 }] } as Partial<AwardPolicy>))
    expect(lines).toContain('得分：100 + LATE × -0.5；不低于 0；分档：不到 60 计 0、达到 60 计 1')
    expect(lines).toContain('未销号的严重问题：“SERIOUS”达到 1 的不参加分配，列出理由，分配额为零')
  })
  it('says products and quotients, places in the group, rounding inside, what is paid in and parts by figure', () => {
    const derived = [
      { code: 'RATE', name: '完成率', terms: [{ factorCode: 'DONE', times: 1, overCodes: ['PLAN'] }], rounding: { mode: 'HALF_UP', digits: 2 } },
      { code: 'PLACE', name: '名次', terms: [{ factorCode: 'RATE', times: 1 }], of: 'RANK', sameCode: 'CLASS', bands: [{ upTo: 3, value: 1.2 }, { above: 3, value: 1 }] },
      { code: 'NEED', name: '需求', terms: [{ factorCode: 'WORK', times: 1, timesCodes: ['RATE', 'PLACE'] }, { times: 10, whenCode: 'DONE', whenAbove: 90 }] },
    ]
    const steps = [
      { method: 'UNIT_STANDARD', name: '补偿', standards: [{ name: '下降', factorCode: 'NEED', standardYuan: 200, signed: true, rounding: { mode: 'HALF_UP' } }] },
      { method: 'SPLIT', name: '分担', residualCode: 'C', parts: [{ code: 'P', name: '省', percentCode: 'PART' }, { code: 'C', name: '县' }] },
    ]
    const lines = said(sample('AA-YJDB-v1', { derived, steps } as Partial<AwardPolicy>))
    expect(lines).toContain('完成率：DONE ÷ PLAN；四舍五入到 2 位小数')
    expect(lines).toContain('名次：完成率 × 1；取在“CLASS”相同者中的名次，从大到小，相同的名次相同；分档：不超过 3 计 1.2、超过 3 计 1')
    expect(lines).toContain('需求：WORK × 完成率 × 名次 + 10（仅“DONE”超过 90 的）')
    expect(lines).toContain('下降：每单位“需求”200 元；数量为负的照计，由该对象缴纳（扣缴）；精确到分，各自四舍五入')
    expect(lines).toContain('省：比例取自“PART”')
    expect(lines).toContain('县：其余各部分之外的余额')
  })
  it('says caps and units of each subject’s own, and what a further split parts', () => {
    const derived = [{ code: 'NEED', name: '核定需求', terms: [{ factorCode: 'HOMES', times: 1, timesCodes: ['STANDARD'] }], leastCode: 'LAST', mostCode: 'ASKED' }]
    const steps = [
      { method: 'FACTOR', name: '按户', capPercent: 30, capOfCode: 'INVESTMENT', capFreed: 'REDISTRIBUTE', factors: [{ code: 'HOMES', name: '户数', weightPercent: 100 }] },
      { method: 'SPLIT', name: '两级', residualCode: 'LOCAL', parts: [{ code: 'P', name: '省', percent: 60 }, { code: 'LOCAL', name: '地方', percent: 40 }] },
      { method: 'SPLIT', name: '地方', ofPart: 'LOCAL', residualCode: 'D', parts: [{ code: 'C', name: '市', percent: 50 }, { code: 'D', name: '县', percent: 50 }] },
    ]
    const lines = said(sample('AA-YJDB-v1', { derived, steps, caps: { capOfPercent: 100, capOfCode: 'NEED', floorOfPercent: 90, floorOfCode: 'LAST', minFen: 1000000 }, rounding: { mode: 'LARGEST_REMAINDER', unitCode: 'STANDARD' } } as Partial<AwardPolicy>))
    expect(lines).toContain('核定需求：户数 × STANDARD；不低于自身“LAST”；不高于自身“ASKED”')
    expect(lines).toContain('封顶：不超过“INVESTMENT”的 30 %')
    expect(lines).toContain('起付额：不足 10,000.00 元的不予安排，由其余对象按比例分：先退出最小的，直到无人不足')
    expect(lines).toContain('封顶腾出的资金：按比例分给本步其他对象，直到无人超出')
    expect(lines).toContain('算法：分级分担：其中“地方”再按比例分成几部分')
    expect(lines).toContain('封顶：单个对象不超过自身“核定需求”的 100 %')
    expect(lines).toContain('保底：单个对象不低于自身“LAST”的 90 %，以自身封顶为限')
    expect(lines).toContain('取整：取各自“STANDARD”的整数倍：先舍去尾数，余下的按尾数占各自单位之比从大到小各补一个单位，不够的跳过，相同的按对象编码先后')
  })
  it('says that the rest of rounding goes to the largest', () => {
    expect(said(sample('AA-YJDB-v1', { rounding: { mode: 'REST_TO_LARGEST', unitFen: 1_000_000 } } as Partial<AwardPolicy>))).toContain('取整：精确到10,000.00 元，合计不变：各自四舍五入，尾差（多出或不足）归应得最大者，以其封顶、保底为限，余下归次大者，相同的按对象编码先后')
  })
  it('differs from the version before in exactly what was changed, old beside new', async () => {
    const found = differences(clausesOf(sample('AA-YJDB-v1'), code), clausesOf(sample('AA-YJDB-v2'), code))
    expect(found.map((each) => [each.about, each.before, each.after])).toEqual([
      ['成本指数', '1，不调整', '1.04，乘以注明的因素和标准'],
      ['验收工作量', '权重 35 %，先乘以成本指数', '权重 30 %，先乘以成本指数'],
      ['资金管理评价', '权重 20 %', '权重 25 %'],
    ])
    const page = await mounted(PolicyDiff, { policy: sample('AA-YJDB-v2'), others: [sample('AA-YJDB-v1')] })
    expect(page.findAll('[data-testid="differences"] tbody tr')).toHaveLength(3)
    expect(page.find('del').text()).toBe('1，不调整')
  })
  it('shows what is no longer said, and names a step that is gone', () => {
    const clauses = clausesOf(sample('AA-YJDB-v1'), code)
    expect(differences(clauses, clauses.slice(1))).toEqual([{ key: 'scope.subjects', part: 'scope', about: '分配对象', before: '单位' }])
    expect([partName(sample('AA-YJDB-v1'), 'step-1'), partName(sample('AA-YJDB-v1'), 'step-2')]).toEqual(['第 1 步：因素法分配', '第 2 步'])
  })
  it('is in force when it was approved, from its first to its last day', () => {
    const policy = { state: 'APPROVED', validFrom: '2019-01-01', endsOn: '2019-12-31' } as const
    expect([isInForce(policy, '2018-12-31'), isInForce(policy, '2019-12-31'), isInForce(policy, '2020-01-01'), isInForce({ ...policy, state: 'DRAFT' }, '2019-06-01'), isInForce({ ...policy, endsOn: null as never }, '2030-01-01')]).toEqual([false, true, false, false, true])
  })
  it('asks for every figure it reads, by a name or by its code, and for none it derives', () => {
    expect([...factorNames(sample('AA-LSJZ-v1')).entries()].map(([key, named]) => [key, named.name])).toEqual([['AREA', 'AREA'], ['STARS', 'STARS']])
    expect([...factorNames({ steps: [{ method: 'FACTOR', name: 's', factors: [{ code: 'P', name: '得分', weightPercent: 100 }] }], derived: [{ code: 'P', name: '得分', terms: [{ factorCode: 'LATE', times: 1 }] }] } as never).keys()]).toEqual(['LATE'])
  })
})

describe('the policy laboratory', () => {
  const version = (policyVersion: number, approved: boolean) => ({ policyCode: 'AA-YJDB', policyVersion, approved, name: '以奖代补', nameEn: 'Grants', computableRounds: 1, notComputableRounds: 0, gotFen: 300, wouldGetFen: 300, differenceFen: 0, gainingUnits: 1, losingUnits: 1 })
  const total = (gotFen: number, wouldGetFen: number) => ({ gotFen, wouldGetFen, differenceFen: wouldGetFen - gotFen, change: wouldGetFen > gotFen ? ('GAINS' as const) : ('LOSES' as const) })
  const replay = {
    versions: [version(2, false)],
    units: [{ unitCode: 'YD', unitName: '颍东区', totals: [total(200, 101)] }, { unitCode: 'YZ', unitName: '颍州区', totals: [total(100, 199)] }],
    rounds: [{ roundId: 'r', policyCode: 'AA-YJDB', policyVersion: 1, year: 2019, asOf: '2019-06-30', poolFen: 300, subjects: [{ subjectCode: 'YD', unitCode: 'YD', unitName: '颍东区', gotFen: 200, would: [{ shareFen: 101, differenceFen: -99, change: 'LOSES' }] }] }],
    more: false,
  } as unknown as Replay
  it('says to the fen who gains and who loses, in sign and word, sorted as asked for', async () => {
    const page = await mounted(UnitSums, { replay, sort: '-difference-0' })
    expect(page.findAll('tbody tr').map((row) => row.text().replaceAll(/\s+/g, ' '))).toEqual(['颍州区1.99+0.99 增', '颍东区1.01−0.99 减'])
    expect(page.find('th[aria-sort="descending"]').text()).toContain('增减')
    expect(page.text()).toContain('以奖代补 第 2 版（草稿）')
    expect(sortedUnits(replay.units, 'unit').map((each) => each.unitCode)).toEqual(['YD', 'YZ'])
    expect(sortedUnits(replay.units, 'difference-0')[0]?.unitCode).toBe('YD')
    expect([signedYuan(1), signedYuan(0), signedYuan(-1)]).toEqual(['+0.01', '0.00', '−0.01'])
  })
  it('begins with the last draft beside the version it would replace', () => {
    const policies = [{ code: 'A', version: 1, state: 'APPROVED', validFrom: '2019-01-01' }, { code: 'A', version: 2, state: 'DRAFT', validFrom: '2020-01-01' }, { code: 'B', version: 7, state: 'APPROVED', validFrom: '2021-01-01' }]
    expect(firstChoice(policies).map((each) => `${each.code}:${each.version}`)).toEqual(['A:2', 'A:1'])
    expect(firstChoice([])).toEqual([])
  })
  it('takes from the address versions alone, each once, six at most', () => {
    expect(chosenIn('A:1,A:1,none,B:x,C-1:12')).toEqual([{ code: 'A', version: 1 }, { code: 'C-1', version: 12 }])
    expect(chosenIn('A:1,A:2,A:3,A:4,A:5,A:6,A:7')).toHaveLength(6)
  })
  it('is saved with every round, subject and version, amounts as a spreadsheet reads them', () => {
    const [head, row] = csvOf(replay, t, zh).split('\r\n')
    expect(head?.split(',')).toHaveLength(11)
    expect(row).toBe('2019,AA-YJDB v1,2019-06-30,3.00,YD,颍东区,2.00,以奖代补 第 2 版（草稿）,1.01,-0.99,减')
    expect(csvOf(replay, t, () => '=1+1')).toContain("'=1+1")
  })
  it('is for who makes or audits policies alone', () => {
    const open = (role: string) => sectionsAt('/award-policies', 'payments', [role]).some((each) => each.name === 'awardLaboratory')
    expect([open('finance'), open('leader'), open('auditor'), open('unit')]).toEqual([true, true, true, false])
  })
})

describe('the page of a round', () => {
  const line = (text: string, result: string) => ({ no: 1, text, textEn: text, formula: '20000000.00 − 19999999.99', result })
  const share = { subjectCode: 'YZ', subjectName: '颍州区', unitCode: 'YZ', unitName: '颍州区', shareFen: 442_405_433, advanceFen: 265_443_259, settlementFen: 176_962_174, explanation: [line('验收工作量：占合计的比重', '0.25')], parts: [], allocatedFen: null }
  it('opens from its row how a share was reached, line by line', async () => {
    const row = await mounted(ShareRow, { share, poolFen: 2_000_000_000, allocated: false, offPaper: false })
    expect(row.find('.derivation').classes()).toContain('folded')
    expect(row.text()).toContain('4,424,054.33')
    expect(row.text()).toContain('22.12 %')
    await row.find('button[aria-expanded]').trigger('click')
    expect(row.find('.derivation').classes()).not.toContain('folded')
    expect(row.find('.derivation').text()).toMatch(/占合计的比重.*20,000,000\.00 − 19,999,999\.99/)
  })
  it('says what is left or short, why, and who covers it', () => {
    const short = { leftFen: 0, shortFen: 1, derivation: [line('资金池（元）', ''), line('缺口（元）：应得合计超过资金池，由市财政承担', '0.01')] }
    expect(balanceOf(short, zh)).toBe('缺口（元）：应得合计超过资金池，由市财政承担，20,000,000.00 − 19,999,999.99 = 0.01')
    expect(balanceOf({ leftFen: 0, shortFen: 0, derivation: [line('合计等于资金池，无结余', '0.00')] }, zh)).toBe('合计等于资金池，无结余')
    expect([percentOf(460_000_000, 2_000_000_000), percentOf(1, 0)]).toEqual(['23.00 %', '—'])
  })
  it('lays the figures by unit, each with source, paper and two hands', async () => {
    const figureOf = (subjectCode: string, factorCode: string) => ({ subjectCode, subjectName: subjectCode, factorCode, state: 'CONFIRMED', value: 1, source: '统计月报', evidenceId: 'e', enteredBy: 'office', confirmedBy: 'finance' })
    const table = await mounted(FactorTable, { factors: [figureOf('YZ', 'WORK'), figureOf('YD', 'WORK'), figureOf('YZ', 'NEED')], factorName: code })
    expect(table.findAll('th[scope="rowgroup"]').map((each) => [each.text(), each.attributes('rowspan')])).toEqual([['YZ', '2'], ['YD', '1']])
    expect(table.find('tbody tr').text()).toMatch(/统计月报.*office.*finance/)
  })
  it('leads from what is missing to the form, unless an assessment is to give it', async () => {
    const missing = (factorCode: string) => ({ subjectCode: 'YZ', subjectName: '颍州区', factorCode, state: 'MISSING', text: `缺少${factorCode}` })
    const list = await mounted(MissingFactors, { factors: [missing('WORK'), missing('SCORE')], factorName: code, typed: (each: string) => each === 'WORK' })
    await list.find('button').trigger('click')
    expect(list.findAll('button')).toHaveLength(1)
    expect(list.emitted('enter')?.[0]).toMatchObject([{ factorCode: 'WORK' }])
    expect(list.text()).toContain('缺少SCORE')
  })
  it('begins with ratings of a year as with scores of a period', () => {
    const begin = (origin: 'ASSESSMENT' | 'PERFORMANCE_RATING', of: string) => requestOf({ policy: 'P@1', year: '2020', asOf: '2020-06-30', sources: [], unitCodes: [], factors: [{ factorCode: 'F', origin, assessmentPeriod: of }] }).factorSources
    expect(begin('PERFORMANCE_RATING', '2019')).toEqual([{ factorCode: 'F', source: 'PERFORMANCE_RATING', year: 2019 }])
    expect(begin('ASSESSMENT', '2019-H1')).toEqual([{ factorCode: 'F', assessmentPeriod: '2019-H1' }])
  })
  it('begins with records, each origin with what it needs and nothing else', async () => {
    const begin = (typed: Partial<FactorTyped>) => requestOf({ policy: 'P@1', year: '2020', asOf: '2020-06-30', sources: [], unitCodes: [], factors: [{ factorCode: 'F', assessmentPeriod: '', ...typed }] }).factorSources
    expect(begin({ origin: 'PROGRESS', measure: 'PHYSICAL_PERCENT', from: '2020-01-01' })).toEqual([{ factorCode: 'F', source: 'PROGRESS', measure: 'PHYSICAL_PERCENT' }])
    expect(begin({ origin: 'ACCEPTANCE', measure: 'PHYSICAL_PERCENT', from: '2019-07-01' })).toEqual([{ factorCode: 'F', source: 'ACCEPTANCE', measure: 'PROJECTS', from: '2019-07-01' }])
    expect(begin({ origin: 'LISTING', assessmentPeriod: '2019', measure: 'PROJECTS' })).toEqual([{ factorCode: 'F', source: 'LISTING', year: 2019 }])
    expect(begin({ origin: 'SERIOUS_FINDING', assessmentPeriod: '2019' })).toEqual([{ factorCode: 'F', source: 'SERIOUS_FINDING' }])
    expect(begin({ origin: 'ASSESSMENT' })).toBeUndefined()

    const row = await mounted(FactorSourceRow, { modelValue: { factorCode: 'F', origin: 'ACCEPTANCE', assessmentPeriod: '' }, index: 0, factors: [{ code: 'F', name: '验收项目' }] })
    expect(row.text()).toMatch(/取用内容.*项目个数.*项目总投资.*验收起算日/)
    expect(row.text()).not.toContain('期间或年度')
  })
  it('shows the records a figure is reckoned from and as of which day', async () => {
    const origin = { kind: 'PROGRESS', measure: 'WORK_DONE', asOf: '2019-06-30', sources: [{ id: 'p', code: 'AA-2019-0012', said: '2019-06', value: 18600 }] }
    const none = { kind: 'SERIOUS_FINDING', asOf: '2019-06-30', sources: [] }
    const figures = [['WORK', 18600, origin], ['SERIOUS', 0, none]].map(([factorCode, value, from]) => ({ subjectCode: 'YZ', subjectName: '颍州区', factorCode, state: 'CONFIRMED', value, source: '截至', origin: from }))
    const table = await mounted(FactorTable, { factors: figures, factorName: code })
    const [work, serious] = table.findAll('tbody tr').map((each) => each.text())
    expect(work).toMatch(/项目进度月报，截至 2019-06-30.*1 条记录.*AA-2019-0012.*2019-06.*18,600/)
    expect(table.find('details a').attributes('href')).toBe('/projects/p')
    expect(serious).toMatch(/未销号的严重问题，截至 2019-06-30.*无/)
  })
  it('lets one choose by name whose settlement is withheld', async () => {
    const field = await mounted(NeedField, { need: { name: 'withheld', label: '不予结算的对象', kind: 'many', optional: true, options: [{ value: 'YZ', label: '颍州区' }, { value: 'YD', label: '颍东区' }] } })
    for (const box of field.findAll('input[type="checkbox"]')) await box.trigger('change')
    expect(field.emitted('update:modelValue')?.at(-1)).toEqual(['YZ YD'])
  })
  it('saves the workbook under the name the service gives', () => {
    expect(namedBy("attachment; filename*=UTF-8''%E6%B5%8B%E7%AE%97%E8%A1%A8.xlsx")).toBe('测算表.xlsx')
    expect(namedBy(null)).toBeUndefined()
  })
})

describe('a pasted table of figures', () => {
  const subjects = [['YZ', '颍州区'], ['YD', '颍东区']] as const
  const factors = [{ code: 'WORK', name: '验收工作量' }, { code: 'RATING', name: '资金管理评价' }]
  const read = (text: string, anySubject = false) => pastedFigures(text, subjects, factors, anySubject)
  it('is read by names or codes, digit by digit, and leaves out what is empty', () => {
    const { figures, faults } = read('对象\t验收工作量\tRATING\n颍州区\t18,600.5\t90\nYD\t123456789012345678.123456\t\n')
    expect(faults).toEqual([])
    expect(JSON.parse(exactJson(figures.slice(0, 2)))).toEqual([{ subjectCode: 'YZ', factorCode: 'WORK', value: 18600.5 }, { subjectCode: 'YZ', factorCode: 'RATING', value: 90 }])
    expect(exactJson(figures[2])).toBe('{"subjectCode":"YD","factorCode":"WORK","value":123456789012345678.123456}')
  })
  it('says of each cell what cannot be taken over', () => {
    const { faults } = read('对象\tWORK\t得分\n颍州区\t一\t1\n丙县\t2\t\n颍州区\t3\t')
    expect(faults.map((each) => [each.line, each.column, each.why])).toEqual([[1, 3, 'factor'], [2, 2, 'figure'], [3, 1, 'subject'], [4, 2, 'twice']])
    expect(read('WORK').faults.map((each) => each.why)).toEqual(['empty'])
    expect(read('项目\tWORK\nAA-2019-0001\t5', true).figures).toHaveLength(1)
  })
  it('takes 200 subjects with 10 factors at once', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({ code: `F${index}`, name: `因素${index}` }))
    const lines = Array.from({ length: 200 }, (_, index) => [`P-${index}`, ...many.map((_each, at) => String(index * at))].join('\t'))
    expect(pastedFigures([['', ...many.map((each) => each.code)].join('\t'), ...lines].join('\n'), [], many, true).figures).toHaveLength(2000)
  })
  it('is entered in one go with its source and the paper that shows it', async () => {
    const posted: string[] = []
    vi.spyOn(api, 'POST').mockImplementation(((_path: string, options: { body: unknown }) => {
      posted.push(exactJson(options.body))
      return Promise.resolve({ data: { items: [] }, response: new Response() })
    }) as never)
    localStorage.setItem('ecocity.draft.u.factors.r', JSON.stringify({ at: Date.now(), values: { text: '对象\tWORK\n颍州区\t18600', source: '统计月报', evidenceId: 'e', evidenceName: '月报.pdf' } }))
    const page = await mounted(FactorPaste, { roundId: 'r', subjects, factors, user: 'u' })
    expect(page.get('[data-testid="paste-count"]').text()).toBe('读出 1 项数据，1 个对象')
    await page.get('form').trigger('submit')
    await vi.waitFor(() => expect(posted).toEqual(['{"values":[{"subjectCode":"YZ","factorCode":"WORK","value":18600,"source":"统计月报","evidenceId":"e"}]}']))
    vi.restoreAllMocks()
  })
})
