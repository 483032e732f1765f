import { nextTick, reactive } from 'vue'
import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { emptyForm, fallen, formOf, monthBefore, periodsUntil } from '@/features/progress/useReport'
import { formOf as projectForm, requestOf } from '@/features/projects/useProjectForm'
import { curves, latestRevisions } from '@/features/projects/useProjectParts'
import { newRow, newYear, rowComplaint, rowOf, sourceOf, sumFen } from '@/features/financing/useFinancing'
import type { ProgressReport } from '@/api/types'
import { all, amount, percentage, required } from '@/ui/checks'
import { useComplaints } from '@/ui/form'

describe('a form’s complaints', () => {
  it('come field by field, and never clear what was typed', () => {
    const values = reactive({ amount: '12x', name: '' })
    const { complaints, look, lookAll } = useComplaints(values, { amount: all(required, amount), name: required })
    look('amount')
    expect(complaints).toEqual({ amount: '请填写金额，最多两位小数，单位为元。' })
    expect(lookAll()).toBe(false)
    expect(complaints['name']).toBe('这一项必须填写。')
    expect(values.amount).toBe('12x')
    Object.assign(values, { amount: '12.50', name: '甲' })
    expect(lookAll()).toBe(true)
  })
  it('go while one types, as soon as they no longer hold', async () => {
    const values = reactive({ name: '' })
    const { complaints, look } = useComplaints(values, { name: required })
    look('name')
    expect(complaints['name']).toBe('这一项必须填写。')
    values.name = '甲'
    await nextTick()
    expect(complaints['name']).toBeUndefined()
  })
  it('take the service’s own words to the field that holds the value', async () => {
    const { complaints, take } = useComplaints(reactive({ workDone: '1' }), {})
    take(new Problem(422, { errors: [{ field: 'workDoneFen', message: '累计数不能变小。' }] }), { workDoneFen: 'workDone' })
    await nextTick()
    expect(complaints['workDone']).toBe('累计数不能变小。')
  })
  it('forget what the service said of the last try', () => {
    const { lookAll, take } = useComplaints(reactive({ purpose: 'VEHICLE' }), {})
    take(new Problem(422, { errors: [{ field: 'purpose', message: '不是指标允许的用途。' }] }))
    expect(lookAll()).toBe(true)
  })
  it('take percentages with at most four decimals', () => {
    for (const right of ['0', '100', '42.5', '99.9999', '100.0']) expect(percentage(right)).toBeUndefined()
    for (const wrong of ['100.1', '42.12345', '-1', 'abc', '101']) expect(percentage(wrong)).toBeDefined()
  })
})

describe('the progress report', () => {
  it('is for the month before, also in January', () => {
    expect(monthBefore('2019-04-03')).toBe('2019-03')
    expect(monthBefore('2019-01-03')).toBe('2018-12')
  })
  it('offers the present month and the eleven before', () => {
    const periods = periodsUntil('2019-02-01')
    expect(periods.slice(0, 4)).toEqual(['2019-02', '2019-01', '2018-12', '2018-11'])
    expect(new Set(periods).size).toBe(12)
  })
  it('starts from what was reported for the period', () => {
    const report = { period: '2019-03', physicalPercent: 17.5, workDoneFen: 123_456, fundsArrivedFen: 0, summary: null } as unknown as ProgressReport
    expect(formOf(report)).toEqual({ ...emptyForm('2019-03'), physicalPercent: '17.5', workDone: '1234.56', fundsArrived: '0.00' })
  })
  it('doubts cumulative figures that fall, and nothing before the first report', () => {
    const before = { period: '2019-02', physicalPercent: 20, workDoneFen: 500_00, fundsArrivedFen: 400_00 } as ProgressReport
    const now = { ...emptyForm('2019-03'), physicalPercent: '21', workDone: '60', fundsArrived: '400.00' }
    expect(fallen(now, before)).toEqual(['workDone'])
    expect(fallen({ ...now, physicalPercent: '', workDone: 'x' }, before)).toEqual([])
    expect(fallen(now, undefined)).toEqual([])
  })
  it('shows the last revision of each period', () => {
    const of = (period: string, revision: number) => ({ period, revision, physicalPercent: revision }) as ProgressReport
    expect(latestRevisions([of('2019-03', 2), of('2019-02', 1), of('2019-03', 1)]).map((each) => [each.period, each.revision])).toEqual([
      ['2019-02', 1],
      ['2019-03', 2],
    ])
  })
  it('draws plan and actual over the same months', () => {
    const { months, series } = curves([{ period: '2019-01', planPercent: 2 }, { period: '2019-02', planPercent: 4 }], [{ period: '2019-02', physicalPercent: 3 } as ProgressReport], { plan: '计划', actual: '实际' })
    expect(months).toEqual(['2019-01', '2019-02'])
    expect(series.map((each) => each.values)).toEqual([{ '2019-01': 2, '2019-02': 4 }, { '2019-02': 3 }])
  })
})

describe('the project form', () => {
  it('sends fen and leaves out what was left empty', () => {
    const request = requestOf({ ...projectForm(), name: ' 甲 ', fieldCode: 'TUN', districtCode: 'YZ', totalInvestment: '1,000,000.50', plannedStart: '2019-03-01', plannedEnd: '2019-12-31' })
    expect(request).toMatchObject({ name: '甲', totalInvestmentFen: 100_000_050 })
    expect(request).not.toHaveProperty('lineDepartmentCode')
    expect(request).not.toHaveProperty('nationalProjectCode')
  })
})

describe('the financing plan', () => {
  const t = (key: string) => key
  it('takes no more committed than planned, and needs a source', () => {
    const row = { ...newRow(), kind: 'MUNICIPAL', planned: '100' }
    expect(rowComplaint(row, t)).toBeUndefined()
    expect(rowComplaint({ ...row, committed: '100.01' }, t)).toBe('financing.tooMuch')
    expect(rowComplaint({ ...row, kind: '' }, t)).toBe('financing.kindMissing')
    expect(rowComplaint({ ...row, planned: 'x' }, t)).toBe('ui.form.amount')
  })
  it('adds up to the fen', () => {
    expect(sumFen([{ planned: '0.1', committed: '' }, { planned: '0.2', committed: '' }], 'planned')).toBe(30)
  })
  it('is filed whole: terms and years that nobody touched are filed again as they stand', () => {
    const years = [{ year: 2019, plannedFen: 60_00, commitBy: '2019-06-30', committedFen: 50_00, committedOn: '2019-03-01', arriveBy: '2019-12-31' }]
    const filed = { kind: 'POLICY_LOAN', plannedFen: 100_00, committedFen: 50_00, basis: '贷款合同', ratePercent: 4.35, termYears: 15, conditions: '以收费权质押', years }
    expect(sourceOf(rowOf({ ...filed, arrivedFen: 0, usedFen: 0, arrivals: [] }))).toEqual(filed)
    expect(sourceOf({ ...newRow(), kind: 'CENTRAL', planned: '1' })).toEqual({ kind: 'CENTRAL', plannedFen: 100, committedFen: 0, years: [] })
  })
  it('takes terms that make sense, and years that stay within their source', () => {
    const row = { ...newRow(), kind: 'BANK_LOAN', planned: '100' }
    const year = { ...newYear(), year: '2019', planned: '60' }
    const complaints = [{ ratePercent: '101' }, { termYears: '0' }, { years: [year, year] }, { years: [year, { ...year, year: '2020' }] }, { years: [{ ...year, year: '19' }] }, { years: [{ ...year, committed: '61' }] }]
    expect(complaints.map((each) => rowComplaint({ ...row, ...each }, t))).toEqual(['financing.rateWrong', 'financing.termWrong', 'financing.yearTwice', 'financing.yearsOver', 'financing.yearWrong', 'financing.tooMuch'])
    expect(rowComplaint({ ...row, ratePercent: '4.35', termYears: '15', years: [year] }, t)).toBeUndefined()
  })
})
