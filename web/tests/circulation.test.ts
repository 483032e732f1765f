import { describe, expect, it } from 'vitest'
import { entriesFor, sectionsAt } from '@/app/navigation'
import { byGroup, points, score } from '@/features/assessments/ranking'
import { byMonth, pressing } from '@/features/calendar/useCalendar'
import { cellFigures, isNumber, listBehind, numberColumns, piecesOf } from '@/features/circulars/marks'
import { monthsBack } from '@/features/circulars/months'
import { byKind, listed } from '@/features/meetings/agenda'
import { requestOf as proposalOf, typedOf, type ProposalTyped } from '@/features/proposals/useProposalForm'
import { factsOf as proposalFacts, standing } from '@/features/proposals/useProposals'
import { confirmable, factorNames, figure, missingBySubject } from '@/features/rounds/factors'
import { isPool, requestOf } from '@/features/rounds/useRoundForm'
import { factsOf } from '@/features/rounds/useRounds'
import { together } from '@/i18n/together'

const marked = (id: string, value: string, unit: string) => ({ id, value, unit })

describe('the figures of a circular', () => {
  const text = '截至2019年1月底，列入2019年度重点建设项目表（第1版）的1个项目，全年计划投资100.00万元，本年累计完成10.00万元，为累计计划的10.00%。'
  it('are found where their unit follows, never in a year, a month or a version', () => {
    const { pieces, rest } = piecesOf(text, [marked('city.projects', '1', '个'), marked('city.annual', '100.00', '万元'), marked('city.done', '10.00', '万元'), marked('city.rate', '10.00', '%')])
    expect(rest).toEqual([])
    expect(pieces.map((each) => each.text).join('')).toBe(text)
    expect(pieces.filter((each) => each.figureId).map((each) => each.figureId)).toEqual(['city.projects', 'city.annual', 'city.done', 'city.rate'])
    expect(pieces[0]?.text).toBe('截至2019年1月底，列入2019年度重点建设项目表（第1版）的')
  })
  it('come back as the rest where the sentence says them in other words', () => {
    const { pieces, rest } = piecesOf('甲县完成累计计划的98.20%，居首位。', [marked('unit.A.rate', '98.20', '%'), marked('unit.A.rank', '1', '')])
    expect(rest).toEqual(['unit.A.rank'])
    expect(pieces).toHaveLength(3)
  })
  it('stand in the cells of their row, the reckoned columns on the right', () => {
    const rows = [
      ['县', '甲县', '2', '50.00', '50.00', '50.00', '100.00', '1'],
      ['县', '乙县', '1', '20.00', '20.00', '0.00', '0.00', '2'],
    ]
    const figures = ['A', 'B'].flatMap((code, index) => ['planned', 'done', 'rate', 'rank'].map((name, at) => marked(`unit.${code}.${name}`, rows[index]?.[at + 4] ?? '', '')))
    const cells = cellFigures(rows, figures)
    expect(cells[0]?.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined])
    expect(cells[0]?.slice(4)).toEqual(['unit.A.planned', 'unit.A.done', 'unit.A.rate', 'unit.A.rank'])
    expect(cells[1]?.[7]).toBe('unit.B.rank')
  })
  it('stand in no cell where rows are no figures', () => {
    expect(cellFigures([['F-1', '甲县', '一般']], [marked('findings.open', '1', '个'), marked('reports.late', '0', '个')])).toEqual([[undefined, undefined, undefined]])
  })
  it('stand on the right where their column holds numbers alone', () => {
    const rows = [
      ['1', '2', '300.00', '—', '2019-03-01', '—', 'F-1'],
      ['2', '12', '−1,040.50', '43.33', '2019-03-04', '—', '7'],
    ]
    expect(numberColumns(rows)).toEqual([false, true, true, true, false, false, false])
    expect(numberColumns([])).toEqual([])
    expect(['0', '43.33', '1,234.56', '−2.5'].every(isNumber)).toBe(true)
    expect(['', '—', '2019-03', 'AA-1', '3 个', '.'].some(isNumber)).toBe(false)
  })
  it('lead to the list behind them', () => {
    expect(listBehind('project.AA-2019-0001.done')).toBe('/projects?q=AA-2019-0001')
    expect(listBehind('unit.YZ.rate')).toBe('/projects?ownerUnitCode=YZ')
    expect(listBehind('lights.red')).toBe('/projects?light=RED')
    expect(listBehind('other.thing')).toBeNull()
  })
})

describe('months to choose from', () => {
  it('go back from the last complete one to the first', () => {
    expect(monthsBack('2018-11-05', '2019-02-10')).toEqual(['2019-01', '2018-12', '2018-11'])
    expect(monthsBack('2019-02-01', '2019-02-10')).toEqual([])
    expect(monthsBack(undefined, '2019-02-10')).toEqual([])
  })
})

describe('the calendar', () => {
  const item = (dueOn: string, state: string, purpose = 'CIRCULAR') => ({ dueOn, state, purpose }) as Parameters<typeof pressing>[0][number]
  it('presses with what is due or late, the earliest first', () => {
    const items = [item('2019-03-08', 'DUE'), item('2019-02-01', 'OVERDUE'), item('2019-01-01', 'DONE'), item('2019-04-01', 'UPCOMING'), item('2019-01-05', 'MISSED', 'INSPECTION')]
    expect(pressing(items).map((each) => each.dueOn)).toEqual(['2019-01-05', '2019-02-01', '2019-03-08'])
    expect(pressing(items, ['CIRCULAR'])).toHaveLength(2)
  })
  it('lies under its months', () => {
    expect(byMonth([item('2019-03-08', 'DUE'), item('2019-02-01', 'DUE'), item('2019-03-01', 'DUE')]).map(({ month, items }) => [month, items.length])).toEqual([['2019-02', 1], ['2019-03', 2]])
  })
})

describe('the ranking', () => {
  const row = (group: string, unitCode: string, rank: number) => ({ group, groupName: group, groupNameEn: group, rank, unitCode, unitName: unitCode, score: 90, grade: 'A', gradeName: 'A', gradeNameEn: 'A' })
  it('marks ties within a group alone', () => {
    const groups = byGroup([row('G1', 'A', 1), row('G1', 'B', 1), row('G1', 'C', 3), row('G2', 'D', 1)])
    expect(groups.map((each) => each.rows.map((found) => found.tied))).toEqual([[true, true, false], [false]])
  })
  it('shows a score with as many decimals as its scheme', () => {
    expect([score(67.7), score(45), score(0), score(67.7, 1)]).toEqual(['67.70', '45.00', '0.00', '67.7'])
  })
  it('shows points without needless zeros', () => {
    expect([points(12.5), points(10), points(0.33333333)]).toEqual(['12.5', '10', '0.3333'])
  })
})

describe('an award round', () => {
  const shares = [
    { subjectName: '甲县', shareFen: 300, advanceFen: 210, settlementFen: 90 },
    { subjectName: '乙县', shareFen: 100, advanceFen: 70, settlementFen: 30 },
  ]
  it('repeats before it binds what each unit gets, and the sum', () => {
    expect(factsOf('ALLOCATED', { poolFen: 400 }, shares).map((each) => each.value)).toEqual(['2.10 元', '0.70 元', '2.80 元'])
    expect(factsOf('FROZEN', { poolFen: 400 }, shares)).toHaveLength(1)
  })
  it('names whose figures are missing and lets another person confirm', () => {
    const factor = (subjectCode: string, state: string, enteredBy?: string) => ({ subjectCode, subjectName: subjectCode, state, enteredBy }) as never
    expect(missingBySubject([factor('A', 'MISSING'), factor('A', 'MISSING'), factor('B', 'CONFIRMED')]).map(({ code, factors }) => [code, factors.length])).toEqual([['A', 2]])
    expect(confirmable([factor('A', 'UNCONFIRMED', 'me'), factor('B', 'UNCONFIRMED', 'you'), factor('C', 'CONFIRMED', 'you')], 'me')).toHaveLength(1)
  })
  it('knows what the factors of every kind of step are called', () => {
    const names = factorNames({ steps: [{ method: 'FACTOR', name: 's', factors: [{ code: 'area', name: '面积', weightPercent: 50 }] }, { method: 'COMPETITIVE', name: 'c', scoreCode: 'score', scoreName: '得分' }] } as never)
    expect([...names.keys()]).toEqual(['area', 'score'])
  })
  it('writes figures with their thousands apart', () => {
    expect([figure(1234567.5), figure(12), figure(null)]).toEqual(['1,234,567.5', '12', '—'])
  })
  it('takes each line of the pool once, with an amount', () => {
    expect(isPool([{ budgetLineId: 'a', amount: '100' }])).toBe(true)
    expect(isPool([{ budgetLineId: 'a', amount: '100' }, { budgetLineId: 'a', amount: '1' }])).toBe(false)
    expect(isPool([{ budgetLineId: 'a', amount: '0' }])).toBe(false)
    expect(isPool([])).toBe(false)
    const sent = requestOf({ policy: 'P-1@2', year: '2020', asOf: '2020-01-01', sources: [{ budgetLineId: 'a', amount: '1,000.5' }], unitCodes: [], factors: [{ factorCode: '', assessmentPeriod: '2019' }] })
    expect(sent).toEqual({ policyCode: 'P-1', policyVersion: 2, year: 2020, asOf: '2020-01-01', poolSources: [{ budgetLineId: 'a', amountFen: 100_050 }] })
  })
})

describe('a meeting', () => {
  it('puts the gravest points first', () => {
    const point = (kind: string) => ({ kind, text: '', unitCode: '', code: null, link: null }) as never
    expect(byKind([point('BEHIND_PLAN'), point('RED_LIGHT'), point('NEW_KIND'), point('RED_LIGHT')]).map(({ kind, points: found }) => [kind, found.length])).toEqual([['RED_LIGHT', 2], ['BEHIND_PLAN', 1], ['NEW_KIND', 1]])
  })
  it('takes decisions line by line and names in any of their ways', () => {
    expect(listed(' 一\n\n二 ')).toEqual(['一', '二'])
    expect(listed('甲、乙，丙\n丁', /[\n、，,;；]+/)).toEqual(['甲', '乙', '丙', '丁'])
  })
})

describe('a proposal', () => {
  const honour = (recipientKind: string, rewardFen: number | null, removedReason: string | null = null) => ({ recipientKind, rewardFen, removedReason }) as never
  it('counts and pays only who still stands on the list', () => {
    const proposal = { kind: 'COMMENDATION', honours: [honour('UNIT', 1_000_000), honour('PERSON', 200_000), honour('PERSON', 200_000, '异议成立')] } as never
    expect(standing(proposal)).toHaveLength(2)
    expect(proposalFacts(proposal).map((each) => each.value)).toEqual(['1', '1', '12,000.00 元'])
  })
  it('sends nothing of the other kind', () => {
    const typed: ProposalTyped = { ...typedOf(undefined), title: 'T', facts: 'F', findingId: 'f', approvedItem: 'item', honours: [{ recipientKind: 'UNIT', unitCode: 'YZ', personName: 'x', countyRank: true, title: '先进单位', reward: '5000', reason: '' }] }
    expect(proposalOf({ ...typed, kind: 'CRITICISM' })).toEqual({ kind: 'CRITICISM', title: 'T', facts: 'F', findingId: 'f' })
    expect(proposalOf(typed)).toEqual({ kind: 'COMMENDATION', title: 'T', facts: 'F', approvedItem: 'item', honours: [{ recipientKind: 'UNIT', unitCode: 'YZ', title: '先进单位', rewardFen: 500_000 }] })
  })
})

describe('the left side', () => {
  it('opens the first list that is for the person', () => {
    const to = (roles: string[]) => entriesFor(roles).find((each) => each.name === 'circulars')?.to
    expect(to(['office'])).toBe('/circulars')
    expect(to(['finance'])).toBe('/calendar')
    expect(sectionsAt('/proposals', 'circulars', ['inspector']).map((each) => each.name)).not.toContain('proposals')
    expect(sectionsAt('/proposals/1', 'circulars', ['office'])).toEqual([])
  })
})

describe('words of several files', () => {
  it('add to what is there and replace nothing beside it', () => {
    expect(together({ state: { a: { X: 'x' } }, t: 'T' }, { state: { b: { Y: 'y' } } })).toEqual({ state: { a: { X: 'x' }, b: { Y: 'y' } }, t: 'T' })
  })
})
