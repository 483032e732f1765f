import { describe, expect, it } from 'vitest'
import { budgetLineOf, type BudgetLineForm } from '@/features/budget/useBudgetLineForm'
import { findingOf } from '@/features/findings/useFindingForm'
import { firstWrong, tasksOf, type TypedTask } from '@/features/plan/usePlanTasks'
import CheckList from '@/ui/CheckList.vue'
import { mounted } from './mounting'

describe('a budget line', () => {
  const form: BudgetLineForm = { code: ' M19-09 ', year: '2019', level: 'MUNICIPAL', ownerUnitCode: 'HUC', name: '', purposes: ['WORKS'], fieldCodes: [], functionalCode: '2120399', allocationDocumentNo: '', amount: '1,200.50' }
  it('is sent in fen with its earmark, without what was left empty', () => {
    expect(budgetLineOf(form)).toEqual({ code: 'M19-09', year: 2019, level: 'MUNICIPAL', ownerUnitCode: 'HUC', amountFen: 120_050, functionalCode: '2120399', earmark: { purposes: ['WORKS'], excludedPurposes: [], fieldCodes: [] } })
  })
})

describe('a finding', () => {
  it('names its inspection, and its project only when it has one', () => {
    const form = { unitCode: 'YZ', projectId: '', severity: 'SERIOUS' as const, description: ' 裸土未覆盖 ', basis: '第 3 条', dueDate: '2019-03-01' }
    expect(findingOf(form, 'i-1')).toEqual({ unitCode: 'YZ', severity: 'SERIOUS', description: '裸土未覆盖', basis: '第 3 条', dueDate: '2019-03-01', inspectionId: 'i-1' })
    expect(findingOf(form)).not.toHaveProperty('inspectionId')
  })
})

describe('the tasks of a draft', () => {
  const task = { number: '01', name: '海绵城市', leadUnitCode: 'HUC', weight: '12.5', dueDate: '', assistingUnitCodes: ['FIN'], campaignCodes: [] } as unknown as TypedTask
  it('keep what the page does not show, and send a weight as a number', () => {
    expect(tasksOf([task])).toEqual([{ number: '01', name: '海绵城市', leadUnitCode: 'HUC', weight: 12.5, assistingUnitCodes: ['FIN'], campaignCodes: [] }])
  })
  it('are wrong at the first line that lacks something', () => {
    expect(firstWrong([task, { ...task, weight: '十' }, { ...task, name: ' ' }])).toBe(1)
    expect(firstWrong([task])).toBe(-1)
  })
})

describe('a group of boxes', () => {
  it('gives and takes each of its values', async () => {
    const chosen: string[][] = []
    const list = await mounted(CheckList, { label: '用途', modelValue: ['WORKS'], options: [{ value: 'WORKS', label: '工程' }, { value: 'WAGES', label: '工资' }], 'onUpdate:modelValue': (value: string[]) => chosen.push(value) })
    const [works, wages] = list.findAll('input')
    expect((works?.element as HTMLInputElement).checked).toBe(true)
    await wages?.trigger('change')
    await works?.trigger('change')
    expect(chosen).toEqual([['WORKS', 'WAGES'], []])
  })
})
