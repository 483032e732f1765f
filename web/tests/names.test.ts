import { describe, expect, it } from 'vitest'
import { nameOn, withFormer } from '@/app/names'
import { actOf, objectOf } from '@/features/audit/words'
import { placeOf } from '@/features/desk/groups'
import { sumsOf } from '@/features/payments/sums'
import { yearsOf } from '@/features/projects/useProjects'
import { groupedAmounts } from '@/ui/format'

describe('a unit', () => {
  const housing = {
    code: 'HUC',
    name: '市住房城乡建设局',
    names: [
      { name: '市住房城乡建设委', validTo: '2019-02-28' },
      { name: '市住房城乡建设局', validFrom: '2019-03-01' },
    ],
  }
  it('is called what it was called on that day', () => {
    expect(nameOn(housing, '2019-02-28').name).toBe('市住房城乡建设委')
    expect(nameOn(housing, '2019-03-01').name).toBe('市住房城乡建设局')
    expect(nameOn(housing).name).toBe('市住房城乡建设局')
  })
  it('that was merged away keeps its old name, and never hides one in force', () => {
    const former = [{ code: 'PLN', name: '市城乡规划局' }, { code: 'HUC', name: '市住房城乡建设委' }]
    expect(withFormer(former, [{ code: 'HUC', name: '市住房城乡建设局' }]).map((each) => each.name)).toEqual(['市城乡规划局', '市住房城乡建设局'])
  })
})

describe('the trail', () => {
  it('tells states and acts in words, and what it does not know as it is', () => {
    expect(actOf({ aggregate: 'plan-version', act: 'TRANSITION', fromState: 'DRAFT', toState: 'CHECKED' })).toBe('草稿 → 已核对')
    expect(actOf({ aggregate: 'inspection', act: 'TRANSITION', fromState: null, toState: 'PLANNED' })).toBe('已安排')
    expect(actOf({ aggregate: 'project', act: 'PROGRESS_REPORTED' })).toBe('填报进度')
    expect(actOf({ aggregate: 'project', act: 'NEWER' })).toBe('NEWER')
    expect([objectOf({ aggregate: 'key-project-table' }), objectOf({ aggregate: 'newer' })]).toEqual(['年度表', 'newer'])
  })
})

describe('payments', () => {
  it('that are refused, returned or cancelled are told apart and not added', () => {
    const sums = sumsOf([
      { state: 'PAID', amountFen: 100 },
      { state: 'INSTRUCTED', amountFen: 20 },
      { state: 'PREPARED', amountFen: 3 },
      { state: 'REFUSED', amountFen: 1000 },
      { state: 'RETURNED', amountFen: 2000 },
      { state: 'CANCELLED', amountFen: 4000 },
    ])
    expect(sums).toEqual({ paidFen: 100, inHandFen: 23, voidFen: 7000 })
  })
})

describe('a duty', () => {
  it('leads straight to the form that is to be filled in', () => {
    expect(placeOf({ kind: 'REPORT_PROGRESS', link: '/projects/1' })).toBe('/projects/1/report')
    expect(placeOf({ kind: 'FILE_FINANCING_PLAN', link: '/projects/1' })).toBe('/projects/1/financing')
    expect(placeOf({ kind: 'REPORT_PROGRESS', link: '/projects/1/report' })).toBe('/projects/1/report')
    expect(placeOf({ kind: 'CHECK_PAYMENT', link: '/payments/1' })).toBe('/payments/1')
  })
})

describe('the years to choose from', () => {
  it('are those that have a table, once each', () => {
    expect(yearsOf([{ year: 2020 }, { year: 2019 }, { year: 2019 }])).toEqual(['2019', '2020'])
  })
})

describe('an amount in a sentence', () => {
  it('has its thousands apart, and codes and dates stay as they are', () => {
    expect(groupedAmounts('ZF-2019-0001 申请 1234567.00 元')).toBe('ZF-2019-0001 申请 1,234,567.00 元')
    expect(groupedAmounts('已到位 1,234,567.00 元，2019-03-31')).toBe('已到位 1,234,567.00 元，2019-03-31')
    expect(groupedAmounts('拨付 360.50 元，指标 21203.995')).toBe('拨付 360.50 元，指标 21203.995')
  })
})
