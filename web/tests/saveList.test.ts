import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import SaveList from '@/app/SaveList.vue'
import { XLSX } from '@/api/file'
import AllPayments from '@/features/payments/AllPayments.vue'
import { hush, notice } from '@/ui/notices'
import { mounted } from './mounting'

const FILE = { headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%E6%94%AF%E4%BB%98%E7%94%B3%E8%AF%B7-2019-04-03.xlsx" } }
const asked: { address: string; accept: string | null }[] = []
const saved: string[] = []

/** What the service answers to the fetch, and a browser that notes what it was given to save. */
function answers(body: () => Response): void {
  asked.length = saved.length = 0
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push({ address, accept: new Headers(init.headers).get('Accept') })
    return Promise.resolve(body())
  })
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => undefined }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  hush()
  document.body.innerHTML = ''
})

describe('a list saved whole', () => {
  const list = () => mounted(SaveList, { path: '/api/funding/v1/payments', query: { sort: '-preparedOn', state: 'PAID', q: undefined }, name: '支付' })
  it('is asked for as a workbook with the filters of the page, under the name the service gives', async () => {
    answers(() => new Response('x', FILE))
    const button = (await list()).get('button')
    expect(button.text()).toBe('导出 Excel')
    await button.trigger('click')
    await flushPromises()
    expect(asked).toEqual([{ address: '/api/funding/v1/payments?sort=-preparedOn&state=PAID', accept: XLSX }])
    await vi.waitFor(() => expect(saved).toEqual(['支付申请-2019-04-03.xlsx']))
  })
  it('is not asked for twice, and says what went wrong', async () => {
    answers(() => Response.json({ status: 503, title: '暂不可用', detail: '请稍后再试。' }, { status: 503 }))
    const shown = await list()
    void shown.get('button').trigger('click')
    await shown.get('button').trigger('click')
    await vi.waitFor(() => expect(notice.value?.tone).toBe('wrong'))
    expect(asked).toHaveLength(1)
    expect(saved).toEqual([])
    expect(shown.get('button').attributes('aria-disabled')).toBe('false')
  })
  it('is what the page of payments shows, by its address', async () => {
    answers(() => new Response('x', FILE))
    const page = await mounted(AllPayments, {}, { path: '/payments?state=PAID&q=桥', known: [[['payments', 'all', { q: '桥', state: 'PAID' }], { pages: [{ items: [], next: null }], pageParams: [undefined] }]] })
    await page.get('[data-testid="save-list"]').trigger('click')
    await vi.waitFor(() => expect(asked.some(({ address, accept }) => accept === XLSX && address === `/api/funding/v1/payments?sort=-preparedOn&q=${encodeURIComponent('桥')}&state=PAID`)).toBe(true))
  })
})
