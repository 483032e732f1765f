import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { Problem } from '@/api/problem'
import { entriesFor } from '@/app/navigation'
import { actsOf, lookAgainMs, registrationNeeds, stateOf } from '@/features/documents/steps'
import { dayOf } from '@/features/documents/useDocuments'
import PdfPage from '@/ui/PdfPage.vue'
import { useFile } from '@/ui/pdf'
import { inChinese, isFigures, numberedParts } from '@/ui/paper'
import { inPage, mounted } from './mounting'

const series = [
  { code: 'AA绿建办', external: false },
  { code: 'AA财建', external: true },
]
const word = (name: string) => name

describe('registering a document', () => {
  it('asks for nothing where its own series gives the number', () => {
    expect(registrationNeeds({ series: 'AA绿建办' }, series, word)).toEqual([])
  })
  it('asks for the number as written where another body gives it', () => {
    expect(registrationNeeds({ series: 'AA财建' }, series, word).map((each) => each.name)).toEqual(['externalNumber'])
    expect(registrationNeeds({ series: '不认识的字号' }, series, word).map((each) => each.name)).toEqual(['externalNumber'])
  })
  it('lets the series be chosen where the document names none, never one of another body', () => {
    const [chosen] = registrationNeeds({ series: '' }, series, word)
    expect(chosen?.options?.map((each) => each.value)).toEqual(['', 'AA绿建办'])
  })
  it('taken back is another act than signing, though both lead to the same state', () => {
    expect(actsOf({ state: 'REGISTERED', allowedTransitions: ['SIGNED', 'ISSUED'] })).toEqual(['WITHDRAWN', 'ISSUED'])
    expect(actsOf({ state: 'CHECKED', allowedTransitions: ['DRAFT', 'SIGNED'] })).toEqual(['DRAFT', 'SIGNED'])
    expect([stateOf('WITHDRAWN'), stateOf('ISSUED')]).toEqual(['SIGNED', 'ISSUED'])
  })
})

describe('a document', () => {
  it('is looked at again only while its page is being set', () => {
    expect([lookAgainMs(null), lookAgainMs({ state: 'DONE' }), lookAgainMs({ state: 'FAILED' })]).toEqual([false, false, false])
    expect(lookAgainMs({ state: 'WAITING' })).toBeGreaterThan(500)
    expect(lookAgainMs({ state: 'RENDERING' })).toBeGreaterThan(500)
  })
  it('bears the day of its last step', () => {
    expect(dayOf({ signedOn: '2019-03-01', registeredOn: '2019-03-04', issuedOn: '2019-03-05' })).toBe('2019-03-05')
    expect(dayOf({ signedOn: '2019-03-01' })).toBe('2019-03-01')
    expect(dayOf({})).toBeUndefined()
  })
})

describe('the text of a page', () => {
  it('has its headings numbered as on paper, unless they bring a number', () => {
    const parts = numberedParts([
      { kind: 'HEADING', text: '总体进展' },
      { kind: 'SUBHEADING', text: '项目' },
      { kind: 'PARAGRAPH', text: '正文' },
      { kind: 'HEADING', text: '二、存在问题' },
      { kind: 'SUBHEADING', text: '资金' },
      { kind: 'HEADING', text: '下步要求' },
    ])
    expect(parts.map((each) => each.text)).toEqual(['一、总体进展', '（一）项目', '正文', '二、存在问题', '（一）资金', '三、下步要求'])
  })
  it('counts in Chinese to 99', () => {
    expect([1, 9, 10, 11, 20, 21, 99].map(inChinese)).toEqual(['一', '九', '十', '十一', '二十', '二十一', '九十九'])
  })
  it('has columns of figures to the right, and of words to the left', () => {
    const rows = [['颍州区', '1,200.00', '85.0 %', ''], ['颍东区', '−3', '100.0 %', '']]
    expect([0, 1, 2, 3].map((column) => isFigures(rows, column))).toEqual([false, true, true, false])
  })
})

describe('a file on the page', () => {
  afterEach(() => vi.unstubAllGlobals())

  function urls() {
    const open = new Set<string>()
    let count = 0
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => (open.add(`blob:${++count}`), `blob:${count}`), revokeObjectURL: (url: string) => open.delete(url) }))
    return open
  }

  it('is let go when another one is shown, and when the page is left', async () => {
    const open = urls()
    vi.stubGlobal('fetch', async () => ({ ok: true, blob: async () => new Blob(['%PDF']) }))
    const address = ref('/one')
    const { result, leave } = await inPage(() => useFile(address))
    await vi.waitFor(() => expect(result.data).toBe('blob:1'))
    address.value = '/two'
    await nextTick()
    await vi.waitFor(() => expect(result.data).toBe('blob:2'))
    expect([...open]).toEqual(['blob:2'])
    leave()
    expect([...open]).toEqual([])
  })
  it('says why not when it is refused', async () => {
    urls()
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ title: '正在排版', status: 503 }), { status: 503 }))
    const { result, leave } = await inPage(() => useFile('/one'))
    await vi.waitFor(() => expect(result.error).toBeInstanceOf(Problem))
    expect((result.error as Problem).status).toBe(503)
    leave()
  })
  it('gives way to its text where the browser shows no PDF, and can still be taken away', async () => {
    urls()
    vi.stubGlobal('fetch', async () => ({ ok: true, blob: async () => new Blob(['%PDF']) }))
    vi.stubGlobal('navigator', { ...navigator, pdfViewerEnabled: false })
    const page = await mounted(PdfPage, { address: '/file', name: 'AA绿建办〔2019〕3号.pdf', label: '版面' }, { slots: { default: '<p>正文</p>' } })
    await vi.waitFor(() => expect(page.text()).toContain('正文'))
    expect(page.find('iframe').exists()).toBe(false)
    expect(page.get('[data-testid="download-file"]').attributes('download')).toBe('AA绿建办〔2019〕3号.pdf')
  })
})

describe('the left side', () => {
  it.each(['office', 'registrar', 'leader', 'unit', 'finance', 'inspector', 'publicity', 'auditor'])('has at most eight entries for %s', (role) => {
    expect(entriesFor([role, `${role}-chief`]).length).toBeLessThanOrEqual(8)
  })
})
