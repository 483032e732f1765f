import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import ArrivalsSection from '@/features/financing/ArrivalsSection.vue'
import WarningsPage from '@/features/financing/WarningsPage.vue'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const FUNDING = '/api/funding/v1'
const posted: [path: string, body: unknown][] = []
beforeEach(() => {
  posted.length = 0
  vi.spyOn(api, 'POST').mockImplementation(((path: string, options: { body: unknown }) => {
    posted.push([path, options.body])
    return Promise.resolve({ data: {}, response: new Response() })
  }) as never)
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('funds arrived at a project', () => {
  const arrival = { id: 'a', kind: 'CENTRAL', amountFen: 60_000_000, arrivedOn: '2019-03-01', documentNo: '皖财建〔2019〕1号', state: 'RECORDED', allowedTransitions: ['REVERSED'] }
  const section = async (roles: string[], arrivals: object[]) => {
    answering({ ...signedIn(...roles), [`${FUNDING}/funds-arrived`]: arrivals, [`${FUNDING}/funding-sources`]: [{ kind: 'CENTRAL', name: '中央资金' }] })
    const shown = await mounted(ArrivalsSection, { projectId: 'p', kinds: ['CENTRAL'] })
    await flushPromises()
    return shown
  }
  it('are recorded by finance with the document they came with', async () => {
    const shown = await section(['finance'], [])
    await shown.get('[data-testid="record-arrival"]').trigger('click')
    await shown.get('form').trigger('submit')
    expect(posted).toEqual([])
    await shown.get('select').setValue('CENTRAL')
    const [amount, document] = shown.findAll('form input')
    await amount?.setValue('600,000')
    await document?.setValue('皖财建〔2019〕1号')
    await shown.get('form').trigger('submit')
    await vi.waitFor(() => expect(posted).toEqual([[`${FUNDING}/funds-arrived`, { projectId: 'p', kind: 'CENTRAL', amountFen: 60_000_000, documentNo: '皖财建〔2019〕1号' }]]))
  })
  it('are reversed with a reason, and stay to be seen', async () => {
    const shown = await section(['finance'], [arrival, { ...arrival, id: 'b', state: 'REVERSED', allowedTransitions: [] }])
    expect(shown.findAll('tbody tr').map((row) => row.text().includes('已冲销'))).toEqual([false, true])
    await shown.get('[data-testid="act-REVERSED"]').trigger('click')
    const dialog = document.querySelector('dialog')
    expect(dialog?.textContent).toContain('冲销登记有误的“中央资金”到位 600,000.00 元')
    const reason = dialog?.querySelector('textarea')
    if (reason) {
      reason.value = '重复登记'
      reason.dispatchEvent(new Event('input'))
    }
    await flushPromises()
    dialog?.querySelector<HTMLButtonElement>('.button.binding, .button.main')?.click()
    await vi.waitFor(() => expect(posted).toEqual([[`${FUNDING}/funds-arrived/{id}/transitions`, { to: 'REVERSED', reason: '重复登记' }]]))
  })
  it('are only looked at by the unit', async () => {
    const shown = await section(['unit'], [{ ...arrival, allowedTransitions: [] }])
    expect(shown.find('[data-testid="record-arrival"]').exists()).toBe(false)
    expect(shown.find('[data-testid="act-REVERSED"]').exists()).toBe(false)
  })
})

describe('financing warnings', () => {
  it('say of each project in sentences what is missing or late', async () => {
    answering({ ...signedIn('finance'), [`${FUNDING}/financing-warnings`]: [{ projectId: 'p', projectCode: 'AA-2019-0042', projectName: '西清河', ownerUnitCode: 'YZ', ownerUnitName: '颍州区', warnings: [{ code: 'GAP', message: '尚有 1200000.00 元没有落实' }] }] })
    const page = await mounted(WarningsPage, {})
    await flushPromises()
    expect(page.text()).toContain('尚有 1,200,000.00 元没有落实')
    expect(page.get('a[href="/projects/p?tab=money"]').text()).toBe('西清河')
  })
})
