import { describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import { mayAcknowledge } from '@/features/honours/useHonours'
import { headcount } from '@/features/outreach/useActivityForm'
import { yearsUpTo } from '@/features/outreach/useOutreach'
import { actsOf, needsOf, stepOf } from '@/features/suggestions/steps'
import { fingerprintOf } from '@/publicsite/fingerprint'
import { latestOf, shareDone } from '@/publicsite/indicators'
import ReceiptCode from '@/publicsite/ReceiptCode.vue'
import { useHome } from '@/publicsite/usePublic'
import { suggestionOf } from '@/publicsite/useSuggest'
import { inPage, mounted } from './mounting'

const word = (name: string) => name
const units = [{ value: 'YZ', label: '颍州区' }]
const written = { state: 'RECEIVED', kind: 'SUGGESTION', unitCode: '', text: '路灯不亮，电话 138…', reply: '已修复' } as const

describe('a step with a suggestion', () => {
  it('asks for the unit and the term when it is dispatched', () => {
    expect(needsOf('DISPATCHED', written, units, word).map((each) => each.name)).toEqual(['unitCode', 'workingDays'])
  })
  it('asks of a report that names no unit whom it is about', () => {
    expect(needsOf('DISPATCHED', { ...written, kind: 'REPORT' }, units, word).map((each) => each.name)).toContain('concernedUnitCode')
    expect(needsOf('DISPATCHED', { ...written, kind: 'REPORT', unitCode: 'YD' }, units, word).map((each) => each.name)).not.toContain('concernedUnitCode')
  })
  it('begins what is published with what was written, to be cleaned by hand', () => {
    expect(needsOf('PUBLISHED', written, units, word).map((each) => each.initial)).toEqual([written.text, written.reply])
  })
  it('wants a reason to close what nobody answered, and none after an answer', () => {
    expect(needsOf('CLOSED', written, units, word)[0]?.optional).toBe(false)
    expect(needsOf('CLOSED', { ...written, state: 'ANSWERED' }, units, word)[0]?.optional).toBe(true)
  })
  it('back to the unit is another act than dispatching', () => {
    expect(actsOf({ state: 'ANSWERED', allowedTransitions: ['PUBLISHED', 'CLOSED', 'DISPATCHED'] })).toEqual(['PUBLISHED', 'CLOSED', 'AGAIN'])
    expect(stepOf('AGAIN', { reason: '未答复', workingDays: '5' })).toEqual({ to: 'DISPATCHED', reason: '未答复', workingDays: 5 })
    expect(stepOf('ANSWERED', { reply: '已修复' })).toEqual({ to: 'ANSWERED', reply: '已修复' })
  })
})

describe('the first page of the public', () => {
  it('shows the newest news', async () => {
    const get = vi.spyOn(api, 'GET').mockResolvedValue({ data: { items: [] }, response: new Response() } as never)
    const { leave } = await inPage(useHome)
    expect(get).toHaveBeenCalledWith('/api/notification/v1/public/news', { params: { query: { limit: 5, sort: '-publishedOn' } } })
    leave()
    get.mockRestore()
  })
})

describe('a reward', () => {
  it('is acknowledged by its own unit, once it was paid', () => {
    expect(mayAcknowledge({ rewardState: 'PAID', unitCode: 'YZ' }, { unitCode: 'YZ' })).toBe(true)
    expect(mayAcknowledge({ rewardState: 'PAID', unitCode: 'YZ' }, { unitCode: 'YD' })).toBe(false)
    expect(mayAcknowledge({ rewardState: 'PAID', unitCode: 'YZ', personCode: 'YZ-9' }, { unitCode: 'YZ', personCode: 'YZ-1' })).toBe(false)
    expect(mayAcknowledge({ rewardState: 'PAID', unitCode: 'YZ', personCode: 'YZ-9' }, { unitCode: 'YD', personCode: 'YZ-9' })).toBe(true)
    expect(mayAcknowledge({ rewardState: 'DUE', unitCode: 'YZ' }, { unitCode: 'YZ' })).toBe(false)
    expect(mayAcknowledge({ rewardState: 'ACKNOWLEDGED', unitCode: 'YZ' }, { unitCode: 'YZ' })).toBe(false)
  })
})

describe('outreach', () => {
  it('is looked at by the years of the programme, the latest first', () => {
    expect(yearsUpTo('2020-06-01', '2018-09-01')).toEqual(['2020', '2019', '2018'])
    expect(yearsUpTo('2018-06-01', '2018-09-01')).toEqual(['2018'])
    expect(yearsUpTo('2020-06-01', undefined)).toEqual(['2020'])
  })
  it('reaches whole persons', () => {
    expect([headcount('1'), headcount('1000000')]).toEqual([undefined, undefined])
    for (const wrong of ['', '0', '-3', '1.5', '1000001', '三十']) expect(headcount(wrong)).toBeTruthy()
  })
})

describe('an indicator', () => {
  const rising = { direction: 'UP', baseline: 40, target: 100, values: [{ period: '2019', value: 85 }, { period: '2018', value: 50 }] }
  it('shows its latest value and how much of the way is done, whichever way that goes', () => {
    expect(latestOf(rising)).toEqual({ period: '2019', value: 85 })
    expect(shareDone(rising)).toBe(75)
    expect(shareDone({ direction: 'DOWN', baseline: 0.8, target: 0.6, values: [{ period: '2019', value: 0.7 }] })).toBeCloseTo(50)
  })
  it('never shows more than the whole way, nor less than none, nor what cannot be told', () => {
    expect(shareDone({ ...rising, values: [{ period: '2020', value: 120 }] })).toBe(100)
    expect(shareDone({ ...rising, values: [{ period: '2020', value: 10 }] })).toBe(0)
    expect(shareDone({ ...rising, values: [] })).toBeNull()
    expect(shareDone({ ...rising, baseline: null })).toBeNull()
    expect(shareDone({ ...rising, baseline: 100 })).toBeNull()
  })
})

describe('a citizen', () => {
  it('sends what was filled in and nothing else', () => {
    expect(suggestionOf({ kind: 'SUGGESTION', text: ' 多种树 ', contact: '  ', projectCode: '', unitCode: 'YZ' })).toEqual({ kind: 'SUGGESTION', text: ' 多种树 ', unitCode: 'YZ' })
  })
  it('is shown the receipt code once, to write down', async () => {
    const page = await mounted(ReceiptCode, { receipt: { code: 'JY-20190612-0007', receiptCode: 'AB3CD-EF4GH-JK5MN-PQ6RS', receivedOn: '2019-06-12' } })
    expect(page.get('[data-testid="receipt-code"]').text()).toBe('AB3CD-EF4GH-JK5MN-PQ6RS')
    expect(page.text()).toContain('只显示这一次')
  })
  it('compares a file with the fingerprint of the issued one', async () => {
    expect(await fingerprintOf({ arrayBuffer: async () => Uint8Array.of(97, 98, 99) } as unknown as Blob)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
