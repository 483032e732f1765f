import { describe, expect, it, vi } from 'vitest'
import IndicatorTable from '@/features/performance/IndicatorTable.vue'
import LinePerformance from '@/features/performance/LinePerformance.vue'
import MonitoringTable from '@/features/performance/MonitoringTable.vue'
import PerformancesPage from '@/features/performance/PerformancesPage.vue'
import PerformancePage from '@/features/performance/PerformancePage.vue'
import ReviewForm from '@/features/performance/ReviewForm.vue'
import TargetFormPage from '@/features/performance/TargetFormPage.vue'
import { inForce, pointsGiven, promised } from '@/features/performance/indicators'
import { monitoringOf, mustExplain, resultOf, reviewOf, typedMonitoring, typedResult, typedReview } from '@/features/performance/resultForm'
import { targetsOf, typedTargets } from '@/features/performance/targetForm'
import { dutiesOf } from '@/features/performance/usePerformance'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const FUNDING = '/api/funding/v1'
const sheet = {
  code: 'S',
  name: '自评表',
  validFrom: '2019-01-01',
  dimensions: [
    { code: 'EXECUTION', name: '预算执行率', points: 10, fromLedger: true },
    { code: 'OUTPUT', name: '产出指标', points: 50, parts: [{ code: 'QUANTITY', name: '数量指标' }] },
    { code: 'BENEFIT', name: '效益指标', points: 40, parts: [{ code: 'SOCIAL', name: '社会效益指标' }] },
  ],
  bands: [{ code: 'ACHIEVED', name: '达成', fromPercent: 80, toPercent: 100 }],
  ratings: [],
  deviationPercent: 30,
} as never
const measured = { no: 1, dimensionCode: 'OUTPUT', partCode: 'QUANTITY', name: '管网长度', measureUnit: '公里', direction: 'AT_LEAST', targetValue: 1_200, points: 50 }
const inWords = { no: 2, dimensionCode: 'BENEFIT', partCode: 'SOCIAL', name: '内涝减少', targetText: '明显减少', points: 40 }
const target = (more: object = {}) => ({ id: 'p', state: 'CONFIRMED', allowedTransitions: [], budgetLineId: 'l', budgetLineCode: 'M19-04', budgetLineName: '重点项目', year: 2019, unitCode: 'HUC', unitName: '住建局', sheetCode: 'S', sheetVersion: 1, goal: '建成管网', rows: [measured, inWords], confirmedBy: 'finance', ...more }) as never
const result = {
  id: 'p', state: 'SELF_EVALUATED', achieved: '已建成', selfScore: 88.5, score: 88.5, rating: 'GOOD',
  execution: { openedFen: 1, budgetFen: 200_000_000, executedFen: 170_000_000, executionPercent: 85, score: 8.5, reason: '决算未完' },
  rows: [{ target: measured, actualValue: 1_080, selfScore: 45, score: 45, reason: '雨季' }, { target: inWords, gradeCode: 'ACHIEVED', gradePercent: 87.5, selfScore: 35, score: 30, reviewReason: '证据不足' }],
} as never

describe('performance targets', () => {
  it('are a value with sign and unit, or words', () => {
    expect([promised(measured as never), promised(inWords as never)]).toEqual(['≥ 1,200 公里', '明显减少'])
  })
  it('are sent with a direction only where there is a value', () => {
    const typed = { ...typedTargets(target()), projectId: 'x', projectBudget: '1000' }
    const sent = targetsOf(typed, 'l')
    expect(sent).toMatchObject({ budgetLineId: 'l', sheetCode: 'S', projectId: 'x', projectBudgetFen: 100_000 })
    expect(sent.rows[0]).toEqual({ partCode: 'QUANTITY', name: '管网长度', points: 50, measureUnit: '公里', direction: 'AT_LEAST', targetValue: 1_200 })
    expect(sent.rows[1]).toEqual({ partCode: 'SOCIAL', name: '内涝减少', points: 40, targetText: '明显减少' })
  })
  it('must give out the points of each dimension, to the hundredth, and none of the ledger’s', () => {
    const given = pointsGiven([{ partCode: 'QUANTITY', points: '49.9' }, { partCode: 'QUANTITY', points: '0.1' }, { partCode: 'SOCIAL', points: '39.99' }], sheet)
    expect(given.map((each) => [each.dimension.code, each.given, each.full])).toEqual([['OUTPUT', 50, true], ['BENEFIT', 39.99, false]])
  })
  it('follow a sheet in force on the last day of their year', () => {
    const of = (validFrom: string, endsOn?: string) => ({ endsOn, sheet: { validFrom } })
    expect(inForce([of('2019-01-01', '2019-12-31'), of('2020-02-25'), of('2018-01-01', '2018-12-31')], 2019)).toHaveLength(1)
  })
  it('can not be entered where no sheet is in force', async () => {
    answering({ ...signedIn('unit'), [`${FUNDING}/budget-lines/{id}`]: { id: 'l', code: 'M18-01', year: 2018, ownerUnitCode: 'HUC' }, [`${FUNDING}/performance-sheets`]: [{ code: 'S', sheet, endsOn: null }] })
    const page = await mounted(TargetFormPage, { id: 'l' })
    await vi.waitFor(() => expect(page.text()).toContain('2018 年没有生效的自评表'))
  })
  it('can not be changed any more once finance has confirmed them', async () => {
    answering({ ...signedIn('unit'), [`${FUNDING}/performance-targets/{id}`]: target(), [`${FUNDING}/budget-lines/{id}`]: { id: 'l', code: 'M19-04', year: 2019, ownerUnitCode: 'HUC' }, [`${FUNDING}/performance-sheets`]: [{ code: 'S', sheet, endsOn: null }] })
    const page = await mounted(TargetFormPage, { id: 'p', mended: true })
    await vi.waitFor(() => expect(page.text()).toContain('现在不能办理'))
    expect(page.find('form').exists()).toBe(false)
  })
  it('are the owner’s to mend until confirmed, then to watch, and to evaluate once the year is over', () => {
    const of = (state: string, today: string, confirmedBy?: string) => dutiesOf({ state, year: 2019, confirmedBy } as never, today)
    expect(of('DRAFT', '2019-03-01')).toEqual(['targets'])
    expect(of('RETURNED', '2019-03-01')).toEqual(['targets'])
    expect(of('CONFIRMED', '2019-12-31', 'finance')).toEqual(['monitor'])
    expect(of('CONFIRMED', '2020-01-01', 'finance')).toEqual(['evaluate'])
    expect(of('RETURNED', '2020-02-01', 'finance')).toEqual(['evaluate'])
    expect(of('CLOSED', '2020-02-01', 'finance')).toEqual([])
  })
  it('are offered on the line only while no sheet covers all of it', async () => {
    const line = { id: 'l', ownerUnitCode: 'FIN' }
    answering({ ...signedIn('unit'), [`${FUNDING}/performance-targets`]: [target({ projectId: 'x', projectName: '某项目' })] })
    const ofProjects = await mounted(LinePerformance, { line })
    await vi.waitFor(() => expect(ofProjects.find('[data-testid="new-targets"]').exists()).toBe(true))
    answering({ ...signedIn('unit'), [`${FUNDING}/performance-targets`]: [target()] })
    const ofWhole = await mounted(LinePerformance, { line })
    await vi.waitFor(() => expect(ofWhole.text()).toContain('整条指标'))
    expect(ofWhole.find('[data-testid="new-targets"]').exists()).toBe(false)
  })
})

describe('monitoring', () => {
  it('takes the measured indicators alone, and wants far ones explained', () => {
    expect(typedMonitoring(target()).rows.map((row) => row.no)).toEqual([1])
    expect(monitoringOf({ rows: [{ no: 1, actualValue: '500', expectedValue: '800', reason: ' 雨季 ', remedy: '' }] })).toEqual({ rows: [{ no: 1, actualValue: 500, expectedValue: 800, reason: '雨季' }] })
    expect([mustExplain(measured as never, '840', sheet), mustExplain(measured as never, '839', sheet), mustExplain(measured as never, '', sheet)]).toEqual([false, true, false])
  })
  it('marks what deviates beyond the sheet’s threshold', async () => {
    const table = await mounted(MonitoringTable, { target: target(), sheet, monitoring: { asOf: '2019-07-01', rows: [{ no: 1, actualValue: 500, expectedValue: 800, deviationPercent: -33.3333 }] } })
    expect(table.get('td.wrong').text()).toBe('-33.3 %')
    expect(table.find('[data-testid="spent"]').exists()).toBe(false)
  })
  it('says how far the money had gone beside the year', async () => {
    const execution = { budgetFen: 800_000_000, paidFen: 200_000_000, executionPercent: 25, timePercent: 58.0822, deviationPoints: -33.0822 }
    const table = await mounted(MonitoringTable, { target: target(), sheet, monitoring: { asOf: '2019-07-31', execution, rows: [] } })
    expect(table.get('[data-testid="spent"]').text()).toBe('当日执行率 25.0 %（200.00 / 800.00 万元），全年已过 58.1 %，-33.1 个百分点。')
  })
})

describe('a self-evaluation', () => {
  it('says a value of a measured row and a grade of one in words', () => {
    const typed = typedResult(target(), result)
    expect(typed.executionReason).toBe('决算未完')
    const [first, second] = resultOf({ ...typed, rows: typed.rows.map((row) => ({ ...row, gradeCode: 'ACHIEVED', gradePercent: '87.5', actualValue: '1080' })) }, target()).rows
    expect(first).toEqual({ no: 1, actualValue: 1_080, reason: '雨季' })
    expect(second).toEqual({ no: 2, gradeCode: 'ACHIEVED', gradePercent: 87.5 })
  })
  it('shows both scores side by side and why finance scored otherwise; the ledger speaks for the money', async () => {
    const table = await mounted(IndicatorTable, { target: target(), result, sheet })
    expect(table.text()).toContain('取自台账')
    expect(table.text()).toContain('85.0 %')
    expect(table.text()).toMatch(/87.5 %[\s\S]*35[\s\S]*30[\s\S]*财政：证据不足/)
    expect(table.get('tfoot').text()).toContain('良')
  })
})

describe('the review', () => {
  it('sends only scores that finance changes, with the reason', () => {
    const typed = typedReview(result)
    expect(reviewOf(typed, result)).toEqual({ to: 'REVIEWED' })
    typed.rows[0] = { no: 1, score: '40', reason: ' 未验收 ' }
    expect(reviewOf(typed, result)).toEqual({ to: 'REVIEWED', scores: [{ no: 1, score: 40, reason: '未验收' }] })
  })
  it('asks for a reason where a score is changed', async () => {
    answering(signedIn('finance'))
    const form = await mounted(ReviewForm, { target: target({ id: 'r' }), result: { ...(result as object), rows: [{ target: measured, actualValue: 1_080, selfScore: 45, score: 45 }] }, sheet })
    expect(form.find('textarea').exists()).toBe(false)
    await form.get('input').setValue('40')
    expect(form.find('textarea').exists()).toBe(true)
  })
  it('is for finance alone, and its page asks for no result before there is one', async () => {
    const of = { ...signedIn('finance'), [`${FUNDING}/performance-sheets/{code}/versions/{version}`]: { sheet }, [`${FUNDING}/performance-results/{id}`]: result }
    const first = answering({ ...of, [`${FUNDING}/performance-targets/{id}`]: target({ state: 'DRAFT', allowedTransitions: ['CONFIRMED', 'RETURNED'], confirmedBy: null }) })
    const draft = await mounted(PerformancePage, { id: 'p' })
    await vi.waitFor(() => expect(draft.find('[data-testid="act-CONFIRMED"]').exists()).toBe(true))
    expect(first.asked.some(([path]) => path.includes('results'))).toBe(false)
    answering({ ...of, [`${FUNDING}/performance-targets/{id}`]: target({ state: 'SELF_EVALUATED', allowedTransitions: ['REVIEWED', 'RETURNED'] }) })
    const evaluated = await mounted(PerformancePage, { id: 'p' })
    await vi.waitFor(() => expect(evaluated.get('[data-testid="review"]').attributes('href')).toBe('/performance/p/review'))
    expect(evaluated.find('[data-testid="act-REVIEWED"]').exists()).toBe(false)
    expect(evaluated.text()).toContain('88.5 分')
  })
})

describe('the list of performances', () => {
  it('shows targets, and results by their rating', async () => {
    const row = { id: 'p', year: 2019, unitCode: 'HUC', budgetLineCode: 'M19-04', budgetLineName: '重点项目', goal: '完工', state: 'CONFIRMED' }
    const { asked } = answering({ ...signedIn('finance'), '/api/funding/v1/performance-targets': [row], '/api/funding/v1/performance-results': [{ ...row, state: 'CLOSED', execution: { executionPercent: 92.5 }, selfScore: 95, score: 58.5, rating: 'POOR' }] })
    const targets = await mounted(PerformancesPage, {}, { path: '/performance?year=2019' })
    await vi.waitFor(() => expect(targets.get('tbody a').attributes('href')).toBe('/performance/p'))
    expect(asked.find(([path]) => path.endsWith('performance-targets'))?.[1]).toMatchObject({ year: 2019 })
    const results = await mounted(PerformancesPage, {}, { path: '/performance?tab=results&rating=POOR' })
    await vi.waitFor(() => expect(results.get('tbody .tag.wrong').text()).toBe('差'))
    expect(asked.find(([path]) => path.endsWith('performance-results'))?.[1]).toMatchObject({ rating: 'POOR' })
  })
})
