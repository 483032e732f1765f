import { describe, expect, it, vi } from 'vitest'
import ExecutionPage from '@/features/execution/ExecutionPage.vue'
import { lineRows, sumsOf } from '@/features/execution/useExecution'
import GapsPage from '@/features/gaps/GapsPage.vue'
import WarningsPage from '@/features/warnings/WarningsPage.vue'
import { leadsBySource, measure, placeOf } from '@/features/warnings/useWarnings'
import WatchRulesPage from '@/features/warnings/WatchRulesPage.vue'
import { ruleOf, stepsOf, twelve, typedRule } from '@/features/warnings/useWatchRules'
import { entriesFor, sectionsAt } from '@/app/navigation'
import { i18n } from '@/i18n'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const FUNDING = '/api/funding/v1'
const { t } = i18n.global

describe('execution', () => {
  const line = { budgetLineId: 'l', budgetLineCode: 'M19-04', name: '重点项目', ownerUnitCode: 'HUC', year: 2019, amountFen: 300_000_000, allocatedFen: 100_000_000, availableFen: 50_000_000, committedFen: 50_000_000, paidFen: 100_000_000, executionPercent: 50 }
  const report = { asOf: '2019-06-30', items: [line], lineCount: 1_200, amountFen: 900_000_000, availableFen: 1, committedFen: 2, paidFen: 300_000_000, executionPercent: 33.3333, byUnit: [], byYear: [], byEarmark: [{ scope: 'ONE', fieldCode: 'WAT', lineCount: 1, amountFen: 200_000_000, availableFen: 1, committedFen: 2, paidFen: 50_000_000, executionPercent: 25 }, { scope: 'ANY', fieldCode: null, lineCount: 2, amountFen: 700_000_000, availableFen: 1, committedFen: 2, paidFen: 250_000_000, executionPercent: 35.7143 }], byField: [] } as never
  it('counts what went on to lines below where it went', () => {
    expect(lineRows(report, true)[0]).toMatchObject({ name: 'M19-04', amountFen: 200_000_000, to: '/budget-lines/l' })
  })
  it('stands by the field lines are earmarked for, also where nothing was paid', async () => {
    answering({ ...signedIn('inspector'), [`${FUNDING}/reports/execution`]: report, '/api/projects/v1/fields': [{ code: 'WAT', name: '水环境' }] })
    const page = await mounted(ExecutionPage, {}, { path: '/execution?tab=fields' })
    await vi.waitFor(() => expect(page.text()).toContain('水环境'))
    expect(page.findAll('tbody tr').map((row) => row.text())).toEqual([expect.stringMatching(/水环境.*200\.00.*50\.00.*25\.0/), expect.stringMatching(/不限领域.*700\.00.*250\.00.*35\.7/)])
    expect(page.text()).toContain('还没有支付')
  })
  it('leads an inspector to no line, which he may not read', async () => {
    expect(lineRows(report, false)[0]).not.toHaveProperty('to')
    answering({ ...signedIn('inspector'), [`${FUNDING}/reports/execution`]: report })
    const page = await mounted(ExecutionPage, {}, { path: '/execution' })
    await vi.waitFor(() => expect(page.text()).toContain('M19-04'))
    expect(page.findAll('a').map((link) => link.attributes('href'))).not.toContain('/payments')
    const names = (roles: string[]) => sectionsAt('/execution', 'payments', roles).map((each) => each.name)
    expect(names(['inspector'])).toEqual(['concessions', 'execution', 'warnings', 'watchRules'])
    expect(entriesFor(['inspector']).find((each) => each.name === 'payments')?.to).toBe('/execution')
  })
  it('adds up all lines, also those not shown', () => {
    expect(sumsOf(report)).toMatchObject({ amount: '900.00', paid: '300.00', rate: '33.3 %' })
  })
  it('is read as the address says, and says as of when', async () => {
    const { asked } = answering({ ...signedIn('finance'), [`${FUNDING}/reports/execution`]: report })
    const page = await mounted(ExecutionPage, {}, { path: '/execution?year=2019&ownerUnitCode=HUC&asOf=2019-06-30' })
    await vi.waitFor(() => expect(page.get('[data-testid="execution-whole"]').text()).toContain('截至 2019-06-30，1200 条指标共 900.00 万元，已支付 300.00 万元，执行率 33.3 %。'))
    expect(asked.find(([path]) => path.endsWith('execution'))?.[1]).toEqual({ year: 2019, ownerUnitCode: 'HUC', asOf: '2019-06-30' })
  })
  it('asks for what stands out only where one looks at it, and says the rule', async () => {
    const { asked } = answering({ ...signedIn('finance'), [`${FUNDING}/reports/idle-funds`]: { asOf: '2021-02-28', threshold: 90, complete: false, items: [{ subjectType: 'PROJECT', subjectId: 'p', code: 'AA-2018-0003', name: '某项目', unitCode: 'YZ', year: 2019, idleFen: 1_000_000, lastMovedOn: '2020-01-01', days: 424, carriedOver: false }] } })
    const page = await mounted(ExecutionPage, {}, { path: '/execution?tab=idle' })
    await vi.waitFor(() => expect(page.text()).toContain('90 天以上没有变动'))
    expect(page.text()).toContain('只列出前 1 条')
    expect(page.get('tbody a').attributes('href')).toBe('/projects/p?tab=money')
    expect(asked.some(([path]) => path.endsWith('/execution'))).toBe(false)
  })
})

describe('the gap list', () => {
  it('is this year’s unless the address names another, and names the table it is held against', async () => {
    const gap = { level: 'DISTRICT', unitCode: 'YZ', unitName: '颍州区', needFen: 300_000_000, budgetFen: 100_000_000, coveredFen: 100_000_000, shortFen: 200_000_000, coveredPercent: 33.3333, uncovered: [{ projectId: 'p', projectCode: 'AA-1', projectName: '雨污分流', ownerUnitCode: 'YZ', needFen: 300_000_000, coveredFen: 100_000_000, shortFen: 200_000_000 }] }
    const { asked } = answering({ ...signedIn('finance'), [`${FUNDING}/reports/gaps`]: { year: 2021, tableVersion: 2, needFen: 300_000_000, coveredFen: 100_000_000, shortFen: 200_000_000, coveredPercent: 33.3333, governments: [gap], units: [] } })
    const page = await mounted(GapsPage, {}, { path: '/funding-gaps' })
    await vi.waitFor(() => expect(page.get('[data-testid="gap-whole"]').text()).toContain('缺口 200.00 万元。对照 2021 年年度表第 2 版。'))
    expect(asked.find(([path]) => path.endsWith('gaps'))?.[1]).toEqual({ year: 2021 })
    expect(page.get('summary').text()).toBe('颍州区：1 个项目未足额覆盖，缺 200.00 万元')
  })
})

describe('a fund warning', () => {
  const warning = { id: 'w', kind: 'PAID_AHEAD', subjectType: 'PROJECT', subjectCode: 'AA-1', projectId: 'p', unitCode: 'YZ', unitName: '颍州区', amountFen: 1_000_000, measured: 23.4567, threshold: 20, summary: '超前', summaryEn: 'ahead', state: 'RAISED', raisedOn: '2019-09-01' }
  it('is measured in its own unit', () => {
    expect([measure('IDLE_FUNDS', 120, t), measure('CONCENTRATION', 61.25, t), measure('PAID_AHEAD', 23.4567, t), measure('LOW_EXECUTION', 10, t), measure('REFUSALS', 3, t)]).toEqual(['120 天', '61.3 %', '23.5 个百分点', '10.0 %', '3 笔'])
  })
  it('leads to what it is about', () => {
    const of = (subjectType: string, kind = 'IDLE_FUNDS', readsMoney = true) => placeOf({ ...warning, kind, subjectType, subjectCode: 'M19-04' } as never, readsMoney)
    expect([of('PROJECT'), of('BUDGET_LINE'), of('PAYEE')]).toEqual(['/projects/p?tab=money', '/budget-lines?q=M19-04', '/payments?applicantUnitCode=YZ'])
    expect([of('UNIT', 'LOW_EXECUTION'), of('UNIT', 'REFUSALS'), of('BUDGET_LINE', 'IDLE_FUNDS', false)]).toEqual(['/execution?ownerUnitCode=YZ', '/payments?tab=refused&applicantUnitCode=YZ', '/execution?ownerUnitCode=YZ'])
  })
  it('leads to the lead it became, and no other kind of lead', () => {
    const lead = (source: string, paymentId: string) => ({ id: paymentId, source, paymentId }) as never
    expect([...leadsBySource([lead('EARLY_WARNING', 'w'), lead('REFUSED_PAYMENT', 'x')]).keys()]).toEqual(['w'])
  })
  it('shows its lead to who reads leads', async () => {
    answering({ ...signedIn('auditor'), [`${FUNDING}/warnings`]: [warning], '/api/supervision/v1/leads': [{ id: 'lead', code: 'XS-7', source: 'EARLY_WARNING', paymentId: 'w', state: 'OPEN' }] })
    const page = await mounted(WarningsPage, {}, { path: '/fund-warnings' })
    await vi.waitFor(() => expect(page.text()).toContain('XS-7'))
    expect(page.text()).toContain('规定 20.0 个百分点')
  })
  it('asks for no leads for finance, which may not read them', async () => {
    const { asked } = answering({ ...signedIn('finance'), [`${FUNDING}/warnings`]: [warning] })
    const page = await mounted(WarningsPage, {}, { path: '/fund-warnings?kind=PAID_AHEAD&state=RAISED' })
    await vi.waitFor(() => expect(page.text()).toContain('AA-1'))
    expect(asked.some(([path]) => path.includes('leads'))).toBe(false)
    expect(asked.find(([path]) => path.endsWith('warnings'))?.[1]).toMatchObject({ kind: 'PAID_AHEAD', state: 'RAISED' })
  })
})

describe('the watch rules', () => {
  const rule = { id: 'r', validFrom: '2000-01-01', idleDays: 90, concentrationPercent: 50, concentrationMinPayments: 5, aheadPoints: 20, minExecutionPercents: [0, 0, 0, 0, 0, 30, 30, 30, 50, 50, 50, 80], refusalCount: 3, duplicateDays: 30, reason: '初始规则', enteredBy: 'system', confirmedBy: '', enteredOn: '2000-01-01' }
  it('are shown by the months in which another least execution holds', async () => {
    expect(stepsOf(rule.minExecutionPercents)).toEqual([{ month: 6, percent: 30 }, { month: 9, percent: 50 }, { month: 12, percent: 80 }])
    answering({ ...signedIn('inspector'), [`${FUNDING}/watch-rules`]: [rule] })
    const page = await mounted(WatchRulesPage, {}, { path: '/watch-rules' })
    await vi.waitFor(() => expect(page.text()).toContain('6 月底 30%，9 月底 50%，12 月底 80%'))
    expect(page.find('[data-testid="rule-form"]').exists()).toBe(false)
    expect(page.find('[data-testid="sheets"]').exists()).toBe(false)
  })
  it('are proposed by finance, beginning with those that hold', async () => {
    const { asked } = answering({ ...signedIn('finance-chief'), [`${FUNDING}/watch-rules`]: [rule] })
    const page = await mounted(WatchRulesPage, {}, { path: '/watch-rules' })
    await vi.waitFor(() => expect(page.find('[data-testid="rule-form"]').exists()).toBe(true))
    const least = page.get('[data-testid="min-execution"]')
    expect((least.element as HTMLInputElement).value).toBe('0 0 0 0 0 30 30 30 50 50 50 80')
    await least.setValue('0 0 0 0 0 30 30 30 50 50 50 40')
    await page.get('[data-testid="rule-form"]').trigger('submit')
    expect(page.text()).toContain('后一个月不低于前一个月')
    expect(asked.some(([path]) => path.endsWith('performance-sheets'))).toBe(true)
  })
  it('take twelve whole percentages that never fall', () => {
    expect(twelve('0,0，0 0 0 30 30 30 50 50 50、80')).toHaveLength(12)
    expect([twelve('0 0'), twelve('0 0 0 0 0 30 30 30 50 50 50 101'), twelve('0 0 0 0 0 30 20 30 50 50 50 80')]).toEqual([null, null, null])
    expect(ruleOf({ ...typedRule(rule), validFrom: '2019-07-01', reason: ' AA财监〔2019〕2号 ' })).toMatchObject({ validFrom: '2019-07-01', idleDays: 90, minExecutionPercents: rule.minExecutionPercents, refusalCount: 3, reason: 'AA财监〔2019〕2号' })
  })
})
