import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import UsesSection from '@/features/financing/UsesSection.vue'
import ProjectTracePage from '@/features/trace/ProjectTracePage.vue'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const FUNDING = '/api/funding/v1'
const SOURCES = [
  { kind: 'LOAN', name: '贷款', government: false },
  { kind: 'DISTRICT', name: '区县', government: true },
]
const PURPOSES = [{ code: 'WORKS', name: '工程' }]
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

describe('money a project has used that came by no budget line', () => {
  const use = { id: 'u', kind: 'LOAN', amountFen: 3_000_000, usedOn: '2019-05-01', purpose: 'WORKS', payee: '样例建设有限公司', slipNo: 'HD-7', state: 'RECORDED', allowedTransitions: ['CONFIRMED', 'WITHDRAWN'] }
  const planned = (arrivedFen: number, usedFen: number) => [
    { kind: 'LOAN', arrivedFen, usedFen },
    { kind: 'DISTRICT', arrivedFen: 5, usedFen: 0 },
  ]
  const section = async (own: boolean, uses: object[], sources = planned(10_000_000, 3_000_000)) => {
    answering({ ...signedIn('unit'), [`${FUNDING}/funds-used`]: uses, [`${FUNDING}/funding-sources`]: SOURCES, [`${FUNDING}/purposes`]: PURPOSES })
    const shown = await mounted(UsesSection, { projectId: 'p', own, sources })
    await flushPromises()
    return shown
  }
  it('is recorded by its unit with the bank slip, of what has arrived and was not used', async () => {
    const shown = await section(true, [])
    await shown.get('[data-testid="record-use"]').trigger('click')
    await shown.get('form').trigger('submit')
    expect(posted).toEqual([])
    const [kind, purpose] = shown.findAll('form select')
    expect(kind?.text()).toContain('贷款（未用 70,000.00 元）')
    expect(kind?.text()).not.toContain('区县')
    await kind?.setValue('LOAN')
    await purpose?.setValue('WORKS')
    const [amount, payee, slip] = shown.findAll('form input')
    await amount?.setValue('30,000')
    await payee?.setValue('样例建设有限公司')
    await slip?.setValue('HD-7')
    await shown.get('form').trigger('submit')
    await vi.waitFor(() => expect(posted).toEqual([[`${FUNDING}/funds-used`, { projectId: 'p', kind: 'LOAN', amountFen: 3_000_000, purpose: 'WORKS', payee: '样例建设有限公司', slipNo: 'HD-7' }]]))
  })
  it('is confirmed by another hand, which reads from what to whom', async () => {
    const shown = await section(true, [use])
    expect(shown.text()).toContain('待确认')
    await shown.get('[data-testid="act-CONFIRMED"]').trigger('click')
    const dialog = document.querySelector('dialog')
    expect(dialog?.textContent).toContain('已核对银行回单 HD-7：用“贷款”付给样例建设有限公司 30,000.00 元')
    dialog?.querySelector<HTMLButtonElement>('.button.main')?.click()
    await vi.waitFor(() => expect(posted).toEqual([[`${FUNDING}/funds-used/{id}/transitions`, { to: 'CONFIRMED' }]]))
  })
  it('is only looked at by others, and is no matter where budgets pay all', async () => {
    const seen = await section(false, [{ ...use, state: 'CONFIRMED', allowedTransitions: [] }])
    expect(seen.find('[data-testid="record-use"]').exists()).toBe(false)
    expect(seen.text()).toContain('已确认')
    const none = await section(true, [], [{ kind: 'DISTRICT', arrivedFen: 5, usedFen: 0 }])
    expect(none.find('[data-testid="uses"]').exists()).toBe(false)
  })
})

describe("the path of a project's money", () => {
  it('leads from each source to its last use', async () => {
    const steps = [
      { journalNumber: 1, kind: 'ARRIVE', on: '2019-04-01', amountFen: 10_000_000, sourceKind: 'LOAN', aboutId: 'a', documentNumber: '借款合同 1 号' },
      { journalNumber: 2, kind: 'USE', on: '2019-05-01', amountFen: -3_000_000, sourceKind: 'LOAN', aboutId: 'u', payee: '样例建设有限公司', purpose: 'WORKS', documentNumber: 'HD-7' },
      { journalNumber: 3, kind: 'PAY', on: '2019-06-01', amountFen: -500_000, budgetLineCode: 'M19-04', aboutId: 'z', paymentCode: 'ZF-1', payee: '样例监理公司' },
    ]
    const sources = [
      { kind: 'LOAN', throughBudget: false, arrivedFen: 10_000_000, usedFen: 3_000_000, leftFen: 7_000_000 },
      { kind: 'DISTRICT', throughBudget: true, arrivedFen: 500_000, usedFen: 0, leftFen: null },
    ]
    answering({ ...signedIn('auditor'), [`${FUNDING}/projects/{projectId}/trace`]: { projectId: 'p', projectCode: 'AA-2019-0042', sources, paidFen: 500_000, postings: { items: steps, next: null } }, [`${FUNDING}/funding-sources`]: SOURCES, [`${FUNDING}/purposes`]: PURPOSES })
    const page = await mounted(ProjectTracePage, { id: 'p' })
    await vi.waitFor(() => expect(page.text()).toContain('AA-2019-0042'))
    await flushPromises()
    const rows = page.findAll('tbody tr').map((row) => row.text())
    expect(rows).toEqual([expect.stringMatching(/贷款.*10\.00.*3\.00.*7\.00/), expect.stringMatching(/区县.*由指标支付.*—/), expect.stringContaining('资金到位'), expect.stringMatching(/使用（非财政）.*贷款.*样例建设有限公司.*工程.*HD-7.*−30,000\.00/), expect.stringMatching(/支付.*M19-04.*样例监理公司/)])
    expect(page.get('a[href="/payments/z"]').text()).toBe('ZF-1')
  })
})
