import { describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import { exactJson } from '@/api/exact'
import type { AwardPolicy, AwardRound, Explanation } from '@/api/types'
import CoverForm from '@/features/rounds/CoverForm.vue'
import RoundMoney from '@/features/rounds/RoundMoney.vue'
import SettlementForm from '@/features/rounds/SettlementForm.vue'
import ShareRow from '@/features/rounds/ShareRow.vue'
import { expectedFen, figuresAccepted, newSubject, settlementOf, subjectFaults, type SettlementTyped } from '@/features/rounds/settling'
import { movedFen, shortageOf } from '@/features/rounds/shares'
import { coverOf } from '@/features/rounds/useRounds'
import { answering, signedIn } from './answers'
import { mounted } from './mounting'

const today = '2021-02-28'
const own = (changes = {}) => ({ ...newSubject(), way: 'OWN' as const, acceptedOn: '2020-01-10', paperId: 'p', paperName: '验收单.pdf', ...changes })
const typed = (changes: Partial<SettlementTyped> = {}): SettlementTyped => ({ documentNumber: '财建〔2020〕9号', acceptedOn: '2020-01-15', paperId: '', paperName: '', reason: '', subjects: {}, ...changes })
const share = (subjectCode: string, subjectName: string, advanceFen: number, settlementFen: number) => ({ subjectCode, subjectName, unitCode: subjectCode, unitName: subjectName, shareFen: advanceFen + settlementFen, advanceFen, settlementFen, explanation: [], parts: [], allocatedFen: advanceFen })

describe('a settlement as it is sent', () => {
  it('names the one day for all, and no more', () => {
    expect(settlementOf(typed(), ['YZ', 'YD'])).toEqual({ to: 'SETTLED', documentNumber: '财建〔2020〕9号', acceptedOn: '2020-01-15' })
  })
  it('names an acceptance of its own with paper and the figures that differ, digit by digit', () => {
    const body = settlementOf(typed({ subjects: { YZ: own({ figures: { WORK: ' 1,234.500001 ', NEED: '' } }), YD: { ...newSubject(), way: 'WITHHELD' } }, reason: '没有通过' }), ['YZ', 'YD'])
    expect(exactJson(body)).toBe('{"to":"SETTLED","documentNumber":"财建〔2020〕9号","reason":"没有通过","withheldSubjectCodes":["YD"],"accepted":[{"subjectCode":"YZ","acceptedOn":"2020-01-10","attachmentId":"p","factors":[{"factorCode":"WORK","value":1234.500001}]}]}')
  })
  it('wants day and paper of an acceptance of its own, and figures that are figures', () => {
    expect(subjectFaults(own({ acceptedOn: '', paperId: '', figures: { WORK: 'x' } }), today)).toEqual({ acceptedOn: 'ui.form.date', paper: 'settlement.paperMissing', 'figure.WORK': 'rounds.valueWrong' })
    expect(subjectFaults(own({ acceptedOn: '2021-03-01' }), today)).toEqual({ acceptedOn: 'settlement.future' })
    expect(subjectFaults({ ...own({ acceptedOn: '' }), way: 'WHOLE' }, today)).toEqual({})
  })
})

describe('what a settlement moves', () => {
  it('is what the pool pays by the accepted figures less what one has had, with its sign', () => {
    const had = share('YZ', '颍州区', 600, 400)
    expect([expectedFen(had, had, 'WHOLE'), expectedFen(had, { ...had, advanceFen: 480, settlementFen: 20 }, 'OWN'), expectedFen(had, had, 'WITHHELD'), expectedFen(had, undefined, 'OWN')]).toEqual([400, -100, 0, -600])
  })
  it('is reckoned with the accepted figures in place of the frozen ones, and not at all where none differs', () => {
    const frozen = [{ subjectCode: 'YZ', factorCode: 'WORK', value: 5 }, { subjectCode: 'YD', factorCode: 'WORK', value: 7 }]
    expect(figuresAccepted(frozen, typed({ subjects: { YZ: own() } }), ['YZ', 'YD'])).toBeNull()
    expect(exactJson(figuresAccepted(frozen, typed({ subjects: { YZ: own({ figures: { WORK: '4.5' } }) } }), ['YZ', 'YD']))).toBe('[{"subjectCode":"YD","factorCode":"WORK","value":7},{"subjectCode":"YZ","factorCode":"WORK","value":4.5}]')
  })
  it('stands in the row of a share, signed, with what goes back and by whom', async () => {
    const settled = { acceptedOn: '2020-01-10', attachmentId: 'p', dueFen: 50_000, paidFen: 0, recoverFen: 10_000, clawbackPreparedFen: 4_000 }
    expect(movedFen(settled)).toBe(-10_000)
    const row = await mounted(ShareRow, { share: { ...share('YZ', '颍州区', 60_000, 40_000), settled, parts: [{ code: 'C', name: '市级', nameEn: 'City', amountFen: 60_000, paidByPool: true }, { code: 'D', name: '区级', nameEn: 'District', amountFen: 40_000, paidByPool: false }] }, poolFen: 100_000, allocated: true, settled: true, offPaper: false })
    expect(row.find('[data-testid="moved"]').text()).toBe('−100.00应退')
    expect(row.find('[data-testid="settled"]').text().replaceAll(/\s+/g, ' ')).toBe('公示时应结算 400.00 元；2020-01-10 验收，按验收数共应付 500.00 元； 本次结算 −100.00 元。多付 100.00 元，其中拟收回 40.00 元；其余 60.00 元由先行垫付的一方收回。')
    expect(row.text()).toMatch(/市级 600\.00 元 由资金池支付.*区级 400\.00 元 由其自行承担/s)
  })
})

describe('the form of a settlement', () => {
  const round = { id: 'r', policyCode: 'P', policyVersion: 1, poolFen: 2_000, freezeNo: 1, state: 'ALLOCATED' } as AwardRound
  const policy = { steps: [{ method: 'FACTOR', name: 's', factors: [{ code: 'WORK', name: '验收工作量', weightPercent: 100 }] }] } as unknown as AwardPolicy
  const explanation = { poolFen: 2_000, asOf: '2019-12-31', factors: [{ subjectCode: 'YZ', factorCode: 'WORK', value: 5 }, { subjectCode: 'YD', factorCode: 'WORK', value: 5 }], shares: [share('YZ', '颍州区', 600, 400), share('YD', '颍东区', 600, 400)] } as unknown as Explanation
  const form = async () => {
    answering(signedIn('finance'))
    return mounted(SettlementForm, { user: 'finance', round, explanation, policy })
  }
  it('asks for the figures of whom is accepted on its own, and repeats with signs what will move', async () => {
    const asked = vi.spyOn(api, 'POST').mockResolvedValue({ data: { allocations: [share('YZ', '颍州区', 300, 200), share('YD', '颍东区', 900, 600)] }, response: new Response() } as never)
    const page = await form()
    await vi.waitFor(() => expect(page.find('[data-testid="settle-颍州区"]').exists()).toBe(true))
    await page.find('input[maxlength="100"]').setValue('财建〔2020〕9号')
    await page.find('input[type="date"]').setValue('2020-01-15')
    const one = page.find('[data-testid="settle-颍州区"]')
    await one.find('[data-testid="way-OWN"]').trigger('click')
    await one.find('input[inputmode="decimal"]').setValue('2.5')
    await page.find('form').trigger('submit')
    expect(page.text()).toContain('请上传验收材料')
    expect(page.find('[data-testid="confirm-act"]').exists()).toBe(false)
    expect(asked).not.toHaveBeenCalled()
  })
  it('withholds with a reason alone, and says the sum', async () => {
    const page = await form()
    await page.find('input[maxlength="100"]').setValue('财建〔2020〕9号')
    await page.find('input[type="date"]').setValue('2020-01-15')
    await page.find('[data-testid="settle-颍东区"]').find('[data-testid="way-WITHHELD"]').trigger('click')
    await page.find('form').trigger('submit')
    expect(page.find('textarea').attributes('aria-invalid')).toBe('true')
    await page.find('textarea').setValue('验收没有通过')
    await page.find('form').trigger('submit')
    await vi.waitFor(() => expect(page.find('[data-testid="confirm-act"]').exists()).toBe(true))
    expect(page.findAll('dialog dd').map((each) => each.text())).toEqual(['+4.00 元', '不予结算', '+4.00 元'])
  })
})

describe('a pool that is short', () => {
  const shares = [{ advanceFen: 600, settlementFen: 500 }, { advanceFen: 600, settlementFen: -100 }]
  it('is short of what is due, an advance paid before the round aside', () => {
    expect([shortageOf(shares, 1_500, {} as never), shortageOf(shares, 1_700, {} as never), shortageOf(shares, 400, { advance: { factorCode: 'ADV' } } as never)]).toEqual([200, 0, 100])
  })
  it('is covered where the policy says by whom, when the notice opens', () => {
    const policy = { shortage: { coveredBy: '市财政' } } as never
    expect(coverOf({ state: 'COMPUTED', poolFen: 1_500 }, shares, policy)).toEqual({ shortFen: 200, by: '市财政' })
    expect([coverOf({ state: 'COMPUTED', poolFen: 1_500 }, shares, {} as never), coverOf({ state: 'APPROVED', poolFen: 1_500 }, shares, policy), coverOf({ state: 'COMPUTED', poolFen: 5_000 }, shares, policy)]).toEqual([null, null, null])
  })
  it('takes lines that give exactly so much, none of them in the pool already', async () => {
    const line = (id: string) => ({ id, code: id, name: '市级', availableFen: 5_000 })
    answering({ ...signedIn('finance-check'), '/api/funding/v1/budget-lines': [line('POOL'), line('M1')] })
    const page = await mounted(CoverForm, { round: { id: 'r', year: 2019, poolSources: [{ budgetLineId: 'POOL' }] }, shortFen: 200, coveredBy: '市财政', facts: [] })
    await vi.waitFor(() => expect(page.findAll('option').map((each) => each.attributes('value'))).toEqual(['', 'M1']))
    await page.find('select').setValue('M1')
    await page.find('input').setValue('1.99')
    await page.find('form').trigger('submit')
    expect(page.text()).toContain('合计 1.99 元，须等于缺口 2.00 元。')
    await page.find('input').setValue('2')
    await page.find('form').trigger('submit')
    expect(page.find('[data-testid="confirm-act"]').exists()).toBe(true)
  })
})

describe('where the money of a round went', () => {
  it('shows each way as a line, what was taken back below zero, and leads to what was paid from it', async () => {
    const allocation = (id: string, kind: string) => ({ id, kind, state: 'ALLOCATED', unitCode: 'YD', unitName: '颍东区', sourceLineCode: 'M19-01', budgetLineId: 'l', budgetLineCode: 'M19-01-YD', amountFen: 36_000_000, documentNumber: '文', allocatedOn: '2019-12-11' })
    answering({ ...signedIn('finance'), '/api/funding/v1/allocations': [allocation('a', 'ADVANCE'), allocation('b', 'CLAWBACK')], '/api/funding/v1/budget-lines/{id}': { id: 'l', paidFen: 5_000_000, availableFen: 1_000_000 } })
    const page = await mounted(RoundMoney, { round: { id: 'r' } })
    await vi.waitFor(() => expect(page.findAll('tbody tr')).toHaveLength(2))
    expect(page.findAll('tbody tr').map((row) => row.findAll('td')[3]?.text())).toEqual(['36.00', '−36.00'])
    expect(page.findAll('a').map((link) => link.attributes('href'))).toContain('/payments?tab=all&budgetLineId=l')
  })
})
