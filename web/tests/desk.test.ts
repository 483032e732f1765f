import { describe, expect, it } from 'vitest'
import type { Todo } from '@/api/types'
import { phaseLine } from '@/app/programme'
import { entriesFor } from '@/app/navigation'
import { groupTodos } from '@/features/desk/groups'
import { areasOf } from '@/features/overview/areas'

const todo = (id: string, dueDate?: string) => ({ id, dueDate, kind: 'X', title: id, objectType: 'x', objectId: id, link: '/' }) as Todo

describe('the desk', () => {
  it('groups by when things are due, the earliest first; the week ends with Sunday', () => {
    // 2019-06-12 is a Wednesday.
    const groups = groupTodos([todo('later', '2019-06-17'), todo('sunday', '2019-06-16'), todo('today', '2019-06-12'), todo('never'), todo('late', '2019-06-11'), todo('very late', '2019-01-02')], '2019-06-12')
    expect(groups.map((group) => [group.name, group.items.map((item) => item.id)])).toEqual([
      ['overdue', ['very late', 'late']],
      ['today', ['today']],
      ['week', ['sunday']],
      ['later', ['later', 'never']],
    ])
  })
  it('has no empty groups', () => {
    expect(groupTodos([], '2019-06-12')).toEqual([])
  })
})

describe('the left side', () => {
  it('has at most eight entries for anybody, and audit for the auditor alone', () => {
    expect(entriesFor(['auditor']).map((entry) => entry.name)).toContain('audit')
    expect(entriesFor(['unit', 'unit-chief']).map((entry) => entry.name)).not.toContain('audit')
    expect(entriesFor(['office', 'unit', 'auditor', 'finance', 'inspector']).length).toBeLessThanOrEqual(8)
    expect(entriesFor(['ops']).map((entry) => entry.name)).toEqual(['desk'])
  })
})

describe('the phase line', () => {
  const phases = [
    { code: 'P1', name: '启动实施', startsOn: '2018-09-01', endsOn: '2018-12-31' },
    { code: 'P2', name: '加快推进', startsOn: '2019-01-01', endsOn: '2019-12-31' },
  ] as Parameters<typeof phaseLine>[0]
  it('marks today and the phase it is in', () => {
    const line = phaseLine(phases, '2019-01-01')
    expect(line.stretches.map((each) => each.now)).toEqual([false, true])
    expect(line.todayPercent).toBeCloseTo((122 / 487) * 100)
    expect(line.stretches.reduce((sum, each) => sum + each.widthPercent, 0)).toBeCloseTo(100)
  })
  it('has no mark outside the programme', () => {
    expect(phaseLine(phases, '2026-01-01').todayPercent).toBeNull()
    expect(phaseLine([], '2019-01-01').stretches).toEqual([])
  })
})

describe('areas', () => {
  it('take the worst light and are ranked by punctuality', () => {
    const areas = areasOf([{ districtCode: 'YZ', light: 'GREEN' }, { districtCode: 'YZ', light: 'RED' }, { districtCode: 'YD', light: 'AMBER' }, { districtCode: 'YQ', light: 'GREEN' }, { districtCode: 'YQ', light: null }], (code) => code)
    expect(areas.map((area) => [area.code, area.worst, area.onTimePercent, area.total])).toEqual([
      ['YQ', 'GREEN', 100, 1],
      ['YZ', 'RED', 50, 2],
      ['YD', 'AMBER', 0, 1],
    ])
  })
})
