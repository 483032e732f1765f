import { describe, expect, it, vi } from 'vitest'
import BudgetLinePage from '@/features/budget/BudgetLinePage.vue'
import LineMoney from '@/features/budget/LineMoney.vue'
import LedgerCheck from '@/features/ledger/LedgerCheck.vue'
import { faultKind } from '@/features/ledger/useVerification'
import MovementList from '@/features/movements/MovementList.vue'
import MovementPage from '@/features/movements/MovementPage.vue'
import MovementsPage from '@/features/movements/MovementsPage.vue'
import { earmarkDiffers, kindsFor, movementOf, transferTargets, type MovementForm } from '@/features/movements/useMovementForm'
import { factsOf, waitingFor } from '@/features/movements/useMovements'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const FUNDING = '/api/funding/v1'
const earmark = { purposes: ['WORKS', 'EQUIPMENT'], excludedPurposes: [], fieldCodes: [] }
const line = { id: 'l', code: 'M19-04', name: '市级重点项目建设', year: 2019, level: 'MUNICIPAL', ownerUnitCode: 'HUC', earmark, amountFen: 100_000_000, availableFen: 40_000_000 } as never
const movement = (more: object = {}) => ({ id: 'm', kind: 'SUPPLEMENT', state: 'PREPARED', allowedTransitions: [], budgetLineId: 'l', budgetLineCode: 'M19-04', amountFen: 12_345_600, documentNumber: '财建〔2019〕8号', documentDate: '2019-04-01', reason: '追加', preparedOn: '2019-04-02', ...more }) as never
const form: MovementForm = { kind: 'SUPPLEMENT', toBudgetLineId: 'b', amount: '1,000.5', documentNumber: ' 财建〔2019〕8号 ', documentDate: '2019-04-01', reason: '追加', earmarkChange: '准予' }

describe('a budget movement', () => {
  it('is sent with what its kind takes and nothing else', () => {
    const sent = { kind: 'SUPPLEMENT', budgetLineId: 'l', documentNumber: '财建〔2019〕8号', documentDate: '2019-04-01', reason: '追加', amountFen: 100_050 }
    expect(movementOf(form, 'l')).toEqual(sent)
    expect(movementOf({ ...form, kind: 'CARRY_OVER' }, 'l')).not.toHaveProperty('amountFen')
    expect(movementOf({ ...form, kind: 'TRANSFER' }, 'l')).toEqual({ ...sent, kind: 'TRANSFER', toBudgetLineId: 'b', earmarkChange: '准予' })
  })
  it('never supplements or cuts a line that carries on money from above', () => {
    expect(kindsFor({ parentLineId: 'p' })).toEqual(['TRANSFER', 'CARRY_OVER', 'RECOVERY'])
    expect(kindsFor(line)).toHaveLength(5)
  })
  it('transfers within one government, level and year', () => {
    const of = (id: string, more: object = {}) => ({ ...(line as object), id, ...more }) as never
    expect(transferTargets(line, [line, of('same'), of('owner', { ownerUnitCode: 'ENV' }), of('year', { year: 2020 }), of('level', { level: 'DISTRICT' }), of('below', { parentLineId: 'p' })]).map((each) => each.id)).toEqual(['same', 'owner'])
    const district = of('d', { level: 'DISTRICT', ownerUnitCode: 'YZ' })
    expect(transferTargets(district, [of('own', { level: 'DISTRICT', ownerUnitCode: 'YZ' }), of('other', { level: 'DISTRICT', ownerUnitCode: 'YD' })]).map((each) => each.id)).toEqual(['own'])
  })
  it('knows another earmark from the same one in another order', () => {
    expect(earmarkDiffers(earmark, { ...earmark, purposes: ['EQUIPMENT', 'WORKS'] })).toBe(false)
    expect(earmarkDiffers(earmark, { ...earmark, fieldCodes: ['SPG'] })).toBe(true)
  })
  it('says whose hand it waits for', () => {
    const has = (mine: string) => (...roles: string[]) => roles.includes(mine)
    expect(waitingFor(movement(), has('finance'))).toBe('movements.waitsForSecond')
    expect(waitingFor(movement({ earmarkChange: '准予' }), has('finance-check'))).toBe('movements.waitsForChief')
    expect(waitingFor(movement({ allowedTransitions: ['APPROVED'] }), has('finance-check'))).toBeNull()
    expect(waitingFor(movement({ state: 'APPROVED' }), has('finance'))).toBeNull()
  })
  it('repeats before it binds what it moves; of one that moves all, what is free now', () => {
    expect(factsOf(movement(), line).map((each) => each.value)).toEqual(['M19-04', '123,456.00 元', '400,000.00 元', '财建〔2019〕8号'])
    expect(factsOf(movement({ kind: 'CARRY_OVER', amountFen: null }), line).map((each) => each.value)).toEqual(['M19-04', '400,000.00 元', '财建〔2019〕8号'])
  })
  it('shows on its page what it is and why this person can not approve it', async () => {
    answering({ ...signedIn('finance'), [`${FUNDING}/budget-movements/{id}`]: movement(), [`${FUNDING}/budget-lines/{id}`]: line })
    const page = await mounted(MovementPage, { id: 'm' })
    await vi.waitFor(() => expect(page.get('[data-testid="waits"]').text()).toContain('拟办人不能批准'))
    expect(page.text()).toContain('123,456.00')
    expect(page.find('[data-testid="act-APPROVED"]').exists()).toBe(false)
  })
  it('shows both hands on the page of its line', async () => {
    answering({ ...signedIn('finance'), [`${FUNDING}/budget-movements/{id}/transitions`]: [{ to: 'PREPARED', actor: 'finance', actorName: '陈经办', at: '2019-04-02T01:00:00Z' }, { from: 'PREPARED', to: 'APPROVED', actor: 'finance-check', actorName: '李复核', at: '2019-04-03T01:00:00Z' }] })
    const list = await mounted(MovementList, { rows: [movement({ state: 'APPROVED' })], lineId: 'l' })
    await vi.waitFor(() => expect(list.text()).toMatch(/拟办：陈经办，2019-04-02[\s\S]*批准：李复核，2019-04-03/))
  })
  it('of money not spent two years running is offered to who prepares it', async () => {
    const due = { budgetLineId: 'l', budgetLineCode: 'M19-04-C2', ownerUnitCode: 'HUC', firstLineCode: 'M18-01', firstYear: 2018, freeFen: 500_000, committedFen: 0 }
    answering({ ...signedIn('finance'), [`${FUNDING}/budget-movements/due-recoveries`]: [due] })
    const page = await mounted(MovementsPage, {})
    await vi.waitFor(() => expect(page.get('[data-testid="due-recoveries"] .button').attributes('href')).toBe('/budget-lines/l/movements/new?kind=RECOVERY'))
  })
})

describe('a budget line', () => {
  it('warns where its performance was poor, and lets only finance move its quota', async () => {
    answering({ ...signedIn('unit'), [`${FUNDING}/budget-lines/{id}`]: { ...(line as object), performanceFlag: { kind: 'CUT', ratedYear: 2019, forYear: 2021, score: 55.5 } } })
    const page = await mounted(BudgetLinePage, { id: 'l' }, { path: '/budget-lines/l?tab=movements' })
    await vi.waitFor(() => expect(page.text()).toContain('2019 年度绩效评价得 55.5 分'))
    expect(page.find('[data-testid="new-movement"]').exists()).toBe(false)
  })
  it('is read as of the day in the address', async () => {
    const { asked } = answering({ ...signedIn('finance'), [`${FUNDING}/budget-lines/{id}/changes`]: { asOf: '2019-06-30', items: [] }, [`${FUNDING}/reports/execution`]: { asOf: '2019-06-30', items: [{ budgetLineId: 'other' }, { budgetLineId: 'l', amountFen: 100_000_000, allocatedFen: 20_000_000, availableFen: 40_000_000, committedFen: 0, paidFen: 40_000_000, executionPercent: 50 }] } })
    const page = await mounted(LineMoney, { line }, { path: '/budget-lines/l?asOf=2019-06-30' })
    await vi.waitFor(() => expect(page.get('[data-testid="line-execution"]').text()).toContain('50.0 %'))
    expect(asked.filter(([path]) => path.endsWith('changes') || path.endsWith('execution')).map(([, query]) => query['asOf'])).toEqual(['2019-06-30', '2019-06-30'])
  })
})

describe('the ledger', () => {
  const night = { at: '2021-02-27T18:00:00Z', holds: true, journalCount: 900, entryCount: 1_800 }
  it('shows what the last night found, and recomputes only for who asks', async () => {
    const { asked } = answering({ [`${FUNDING}/journal/verifications`]: [night], [`${FUNDING}/journal/verification`]: { holds: true, verifiedAt: '2021-02-28T01:00:00Z', accountCount: 7, journalCount: 901, entryCount: 1_802, faults: [] } })
    const check = await mounted(LedgerCheck, {})
    await vi.waitFor(() => expect(check.get('[data-testid="verification"]').text()).toContain('2021-02-28 02:00 夜间校验：账簿无误'))
    expect(asked.map(([path]) => path)).toEqual([`${FUNDING}/journal/verifications`])
    await check.get('[data-testid="verify"]').trigger('click')
    await vi.waitFor(() => expect(check.get('[data-testid="verification"]').text()).toContain('901'))
  })
  it('names the fault a night kept', async () => {
    expect(faultKind('Fault[kind=BELOW_FLOOR, id=x, code=M19-04]')).toBe('BELOW_FLOOR')
    answering({ [`${FUNDING}/journal/verifications`]: [{ ...night, holds: false, firstFault: 'Fault[kind=RUNNING_BALANCE, id=x]' }] })
    const check = await mounted(LedgerCheck, {})
    await vi.waitFor(() => expect(check.text()).toContain('账簿有误，记账后余额不符'))
  })
})
