import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import AllocationFormPage from '@/features/rounds/AllocationFormPage.vue'
import AllocationsPage from '@/features/rounds/AllocationsPage.vue'
import FactorTable from '@/features/rounds/FactorTable.vue'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const FUNDING = '/api/funding/v1'
const posted: [path: string, body: unknown][] = []
beforeEach(() => {
  posted.length = 0
  vi.spyOn(api, 'POST').mockImplementation(((path: string, options: { body: unknown }) => {
    posted.push([path, options.body])
    return Promise.resolve({ data: { id: 'new' }, response: new Response() })
  }) as never)
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('money that was allocated', () => {
  const allocation = { id: 'a', unitCode: 'YZ', unitName: '颍州区', kind: 'DIRECT', state: 'ALLOCATED', sourceLineCode: 'M19-01', budgetLineCode: 'D-1', documentNumber: 'AA财〔2019〕1号', amountFen: 100_000_000, clawedBackFen: 0, clawbackOffered: false, allowedTransitions: [] }
  const page = async (roles: string[], changes: object = {}) => {
    answering({ ...signedIn(...roles), [`${FUNDING}/allocations/{id}`]: { ...allocation, ...changes }, [`${FUNDING}/allocations`]: [] })
    const shown = await mounted(AllocationsPage, {}, { path: '/allocations?id=a' })
    await flushPromises()
    return shown
  }
  it('is taken back in part, with the reason, long before its start is due', async () => {
    const shown = await page(['finance'])
    await shown.get('[data-testid="act-CLAWBACK"]').trigger('click')
    const dialog = document.querySelector('dialog')
    const inputs = [...(dialog?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])]
    expect(inputs[0]?.value).toBe('1000000.00')
    for (const [index, text] of ['360000', 'AA财〔2020〕9号', '挪作他用'].entries()) {
      const input = inputs[index]
      if (!input) continue
      input.value = text
      input.dispatchEvent(new Event('input'))
    }
    dialog?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    dialog?.querySelector<HTMLButtonElement>('.button.main, .button.binding')?.click()
    await vi.waitFor(() => expect(posted).toHaveLength(1))
    expect(posted[0]).toEqual([`${FUNDING}/allocations`, { reversesId: 'a', amountFen: 36_000_000, documentNumber: 'AA财〔2020〕9号', reason: '挪作他用' }])
  })
  it('is not offered back where nothing is left, nor to who may not', async () => {
    expect((await page(['finance'], { clawedBackFen: 100_000_000 })).find('[data-testid="act-CLAWBACK"]').exists()).toBe(false)
    expect((await page(['auditor'])).find('[data-testid="act-CLAWBACK"]').exists()).toBe(false)
  })
  it('goes directly to a unit, from a line of the city that has some left', async () => {
    answering({ ...signedIn('finance'), [`${FUNDING}/budget-lines`]: [{ id: 'm', code: 'M19-01', level: 'MUNICIPAL', availableFen: 500_00 }, { id: 'd', code: 'D-1', level: 'DISTRICT', availableFen: 500_00 }, { id: 'e', code: 'M19-02', level: 'MUNICIPAL', availableFen: 0 }], '/api/projects/v1/organisations': [{ code: 'YZ', name: '颍州区' }] })
    const form = await mounted(AllocationFormPage, {})
    await flushPromises()
    const [source, unit] = form.findAll('select')
    expect(source?.findAll('option').map((each) => each.element.value)).toEqual(['', 'm'])
    await source?.setValue('m')
    await unit?.setValue('YZ')
    const [amount, number] = form.findAll('input')
    await amount?.setValue('300')
    await number?.setValue('AA财〔2019〕2号')
    await form.get('form').trigger('submit')
    document.querySelector<HTMLButtonElement>('dialog .button.main')?.click()
    await vi.waitFor(() => expect(posted).toEqual([[`${FUNDING}/allocations`, { budgetLineId: 'm', unitCode: 'YZ', amountFen: 300_00, documentNumber: 'AA财〔2019〕2号' }]]))
  })
})

describe('the hands behind figures', () => {
  it('are persons, not accounts, where they are known', async () => {
    answering({ '/api/projects/v1/persons': [{ userName: 'office', name: '郭样' }] })
    const table = await mounted(FactorTable, { factors: [{ subjectCode: 'YZ', subjectName: '颍州区', factorCode: 'WORK', state: 'CONFIRMED', value: 1, source: '月报', enteredBy: 'office', confirmedBy: 'finance' }], factorName: (code: string) => code })
    await flushPromises()
    expect(table.text()).toContain('郭样')
    expect(table.text()).toContain('finance')
    expect(table.get('[title="office"]').text()).toBe('郭样')
  })
})
