import { describe, expect, it, vi } from 'vitest'
import type { Concession } from '@/api/types'
import CarryOverRulesPage from '@/features/carryovers/CarryOverRulesPage.vue'
import { standingOf } from '@/features/carryovers/useCarryOvers'
import ConcessionForm from '@/features/concessions/ConcessionForm.vue'
import ConcessionPage from '@/features/concessions/ConcessionPage.vue'
import { areWhole, concessionOf, isNotFirst, rankOf, typedOf, type ConcessionTyped } from '@/features/concessions/concessionForm'
import WarningsPage from '@/features/financing/WarningsPage.vue'
import LeverageTable from '@/features/gaps/LeverageTable.vue'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const bid = (bidder: string, price: string, score: string) => ({ bidder, price, score })
const typed = (changes: Partial<ConcessionTyped> = {}): ConcessionTyped => ({ ...typedOf(undefined), projectId: 'p', bids: [bid('甲公司', '1200', '92.5'), bid('乙公司', '1100', '88'), bid('丙公司', '1000', '88'), bid('', '', '')], ...changes })
const record = { id: 'c', projectId: 'p', projectCode: 'AA-2019-0007', projectName: '污水厂', ownerUnitCode: 'FIN', ownerUnitName: '甲局', kind: 'CONCESSION', method: 'OPEN_TENDER', recordVersion: 1, state: 'CONCLUDED', allowedTransitions: [], bids: [{ bidder: '乙公司', priceFen: 110_000, score: 88, rank: 2 }, { bidder: '甲公司', priceFen: 120_000, score: 92.5, rank: 1 }], partner: '甲公司', termYears: 25, contractNo: 'T-1' } as unknown as Concession
const FUNDING = '/api/funding/v1'

describe('how a partner was chosen', () => {
  it('ranks bids by their scores, equal ones alike, and sends no more than is known', () => {
    const values = typed()
    expect(values.bids.map((each) => rankOf(each, values.bids))).toEqual([1, 2, 2, null])
    expect(concessionOf(values)).toEqual({ projectId: 'p', kind: 'CONCESSION', method: 'OPEN_TENDER', bids: [{ bidder: '甲公司', priceFen: 120_000, score: 92.5, rank: 1 }, { bidder: '乙公司', priceFen: 110_000, score: 88, rank: 2 }, { bidder: '丙公司', priceFen: 100_000, score: 88, rank: 2 }] })
  })
  it('wants each bid whole and each bidder once', () => {
    expect([areWhole(typed().bids), areWhole([bid('甲', '1', '100.1')]), areWhole([bid('甲', '', '9')]), areWhole([bid('甲', '1', '9'), bid('甲 ', '2', '8')]), areWhole([])]).toEqual([true, false, false, false, true])
  })
  it('asks why where another than the first is chosen, and sends reasons only where they belong', () => {
    const second = typed({ partner: '乙公司', deviationReason: '第一名放弃', singleSourceReason: '无关' })
    expect([isNotFirst(second), isNotFirst(typed({ partner: '甲公司' })), isNotFirst(typed({ partner: '外人' }))]).toEqual([true, false, false])
    expect(concessionOf(second)).toMatchObject({ partner: '乙公司', deviationReason: '第一名放弃' })
    expect(concessionOf(second)).not.toHaveProperty('singleSourceReason')
    expect(concessionOf({ ...second, partner: '甲公司' })).not.toHaveProperty('deviationReason')
  })
  it('is taken up again from what is kept', () => {
    expect(typedOf(record)).toMatchObject({ partner: '甲公司', termYears: '25', bids: [bid('乙公司', '1100.00', '88'), bid('甲公司', '1200.00', '92.5')] })
  })
  it('shows the result first, then bids by their place, and lets its unit alone correct it', async () => {
    const page = async (...roles: string[]) => {
      answering({ ...signedIn(...roles), [`${FUNDING}/concessions/{id}`]: record })
      const mountedPage = await mounted(ConcessionPage, { id: 'c' })
      await vi.waitFor(() => expect(mountedPage.find('[data-testid="result"]').exists()).toBe(true))
      return mountedPage
    }
    const unit = await page('unit')
    expect(unit.find('[data-testid="result"]').text()).toBe('以公开招标选定 甲公司。')
    expect(unit.findAll('tbody tr').map((row) => row.text())).toEqual([expect.stringMatching(/^1甲公司\s*选定1,200\.0092\.5/), expect.stringMatching(/^2乙公司/)])
    expect(unit.find('[data-testid="correct"]').attributes('href')).toBe('/concessions/c/correct')
    expect((await page('finance')).find('[data-testid="correct"]').exists()).toBe(false)
  })
  it('is entered with the partner chosen among the bidders, and complains of a half bid', async () => {
    answering(signedIn('unit'))
    const form = await mounted(ConcessionForm, { user: 'urb', unitCode: 'URB', purpose: 'correct', stored: { record, etag: '"1"' } })
    const options = () => form.findAll('select').at(-1)?.findAll('option').map((each) => each.attributes('value'))
    expect(options()).toEqual(['', '乙公司', '甲公司'])
    const [first] = form.findAll('[data-testid="bid"]')
    await first?.findAll('input')[2]?.setValue('120')
    await form.find('form').trigger('submit')
    expect(form.text()).toContain('0 到 100 的得分')
    expect(form.find('textarea').attributes('aria-invalid')).toBe('true')
  })
})

describe('a warning that no partner was chosen', () => {
  it('leads the project’s own unit to the record, begun for that project, and nobody else', async () => {
    const warned = { projectId: 'p', projectCode: 'AA-2019-0007', projectName: '污水厂', ownerUnitCode: 'FIN', ownerUnitName: '甲局', warnings: [{ code: 'NO_COMPETITION', message: '没有记录' }, { code: 'GAP', message: '缺口' }] }
    const links = async (role: string) => {
      answering({ ...signedIn(role), [`${FUNDING}/financing-warnings`]: [warned] })
      const page = await mounted(WarningsPage, {})
      await vi.waitFor(() => expect(page.text()).toContain('没有记录'))
      return page.findAll('li a').map((link) => link.attributes('href'))
    }
    expect([await links('unit'), await links('finance')]).toEqual([['/concessions/new?projectId=p'], []])
    answering({ ...signedIn('unit'), '/api/projects/v1/projects': [{ id: 'p', code: 'AA-2019-0007', name: '污水厂' }] })
    const form = await mounted(ConcessionForm, { user: 'urb', unitCode: 'FIN', purpose: 'new', projectId: 'p' })
    await vi.waitFor(() => expect(form.findAll('option').length).toBeGreaterThan(9))
    expect((form.find('select').element as HTMLSelectElement).value).toBe('p')
  })
})

describe('rules of carry-over', () => {
  const rules = [{ validFrom: '2022-01-01' }, { validFrom: '2020-01-01' }, { validFrom: '2018-01-01' }]
  it('hold until the next begins', () => {
    expect(rules.map((rule) => standingOf(rule, rules, '2021-02-28'))).toEqual(['toCome', 'inForce', 'over'])
  })
  it('are read by all of money, proposed by finance and confirmed by another', async () => {
    const page = async (role: string) => {
      const proposed = (kind: string) => ({ id: kind, version: 0, kind, wanted: { carryOvers: 2, validFrom: '2022-01-01' }, state: 'PREPARED', preparedBy: 'finance', preparedOn: '2021-02-28', allowedTransitions: ['APPROVED', 'CANCELLED'] })
      answering({ ...signedIn(role), [`${FUNDING}/rule-changes`]: [proposed('CARRY_OVER_RULE'), proposed('WATCH_RULE')], [`${FUNDING}/carry-over-rules`]: [{ id: '1', validFrom: '2018-01-01', carryOvers: 1, basis: '预算法第四十二条', enteredBy: 'system', enteredOn: '2018-01-01' }] })
      const mountedPage = await mounted(CarryOverRulesPage, {})
      await vi.waitFor(() => expect(mountedPage.find('tbody tr').exists()).toBe(true))
      return mountedPage
    }
    const unit = await page('unit')
    expect(unit.find('[data-testid="carry-over-form"]').exists()).toBe(false)
    expect(unit.find('[data-testid="rule-changes"]').exists()).toBe(false)
    expect((await page('finance')).find('[data-testid="carry-over-form"]').exists()).toBe(true)
    const chief = await page('finance-chief')
    expect(chief.find('tbody tr').text()).toMatch(/2018-01-01.*1 次.*执行中/)
    await vi.waitFor(() => expect(chief.findAll('[data-testid="act-APPROVED"]')).toHaveLength(1))
    const [times] = chief.findAll('input')
    await times?.setValue('11')
    await chief.find('form').trigger('submit')
    expect(chief.text()).toContain('请填 0 至 10 的整数。')
  })
})

describe('leverage', () => {
  it('shows what is neither fiscal nor social beside both', async () => {
    const sum = (otherFen: number) => ({ fiscalFen: 1_000_000, socialFen: 2_000_000, otherFen, perFiscalYuan: 2 })
    const table = await mounted(LeverageTable, { caption: 'c', first: '领域', rows: [{ key: 'A', planned: sum(3_000_000), committed: sum(0), arrived: sum(4_000_000) }], name: () => '甲' })
    expect(table.findAll('thead th').map((each) => each.text())).toEqual(expect.arrayContaining(['计划其他（万元）', '到位其他（万元）']))
    expect(table.find('tbody').text()).toMatch(/1\.00.*2\.00.*3\.00.*1\.00.*2\.00.*4\.00/)
  })
})
