import { describe, expect, it, vi } from 'vitest'
import ExecutionPage from '@/features/execution/ExecutionPage.vue'
import { lineRows, sumsOf } from '@/features/execution/useExecution'
import GapsPage from '@/features/gaps/GapsPage.vue'
import WarningsPage from '@/features/warnings/WarningsPage.vue'
import { leadsBySource, measure, placeOf } from '@/features/warnings/useWarnings'
import { i18n } from '@/i18n'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const FUNDING = '/api/funding/v1'
const { t } = i18n.global

describe('execution', () => {
  const line = { budgetLineId: 'l', budgetLineCode: 'M19-04', name: '重点项目', ownerUnitCode: 'HUC', year: 2019, amountFen: 300_000_000, allocatedFen: 100_000_000, availableFen: 50_000_000, committedFen: 50_000_000, paidFen: 100_000_000, executionPercent: 50 }
  const report = { asOf: '2019-06-30', items: [line], lineCount: 1_200, amountFen: 900_000_000, availableFen: 1, committedFen: 2, paidFen: 300_000_000, executionPercent: 33.3333, byUnit: [], byYear: [], byField: [] } as never
  it('counts what went on to lines below where it went', () => {
    expect(lineRows(report)[0]).toMatchObject({ name: 'M19-04', amountFen: 200_000_000, to: '/budget-lines/l' })
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
    expect([measure('IDLE_FUNDS', 120, t), measure('CONCENTRATION', 61.25, t), measure('PAID_AHEAD', 23.4567, t)]).toEqual(['120 天', '61.3 %', '23.5 个百分点'])
  })
  it('leads to what it is about', () => {
    const of = (subjectType: string) => placeOf({ ...warning, subjectType, subjectCode: 'M19-04' } as never)
    expect([of('PROJECT'), of('BUDGET_LINE'), of('PAYEE')]).toEqual(['/projects/p?tab=money', '/budget-lines?q=M19-04', '/payments?applicantUnitCode=YZ'])
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
