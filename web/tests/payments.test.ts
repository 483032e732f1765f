import { describe, expect, it } from 'vitest'
import { entriesFor, sectionsAt } from '@/app/navigation'
import type { Contract, Difference, Hop, LevelSums, Limit, Payment, Reconciliation } from '@/api/types'
import { contractOf } from '@/features/contracts/useContractForm'
import { partsOf, shareOf } from '@/features/contracts/contracts'
import { isUnlimited, upToFen, withNew } from '@/features/limits/limits'
import { stateBefore, stepsOf, turnOf, type Looker } from '@/features/payments/turns'
import { comparable, twinsOf } from '@/features/payments/twins'
import { paymentOf, underContract, type PaymentForm } from '@/features/payments/usePaymentForm'
import { signatures } from '@/features/payments/useVoucher'
import { addsUp, byKind, monthsOf } from '@/features/reconciliations/months'
import { asItWent, balanceOf, placesOf } from '@/features/trace/path'

const payment = (state: string, more: Partial<Payment> = {}) => ({ state, amountFen: 100, allowedTransitions: [], mayAct: [], lineDepartmentCode: 'HUC', warnings: [], ...more }) as unknown as Payment
const looker = (roles: string[], more: Partial<Looker> = {}): Looker => ({ roles, upToFen: 0, ...more })

describe('whose turn a payment is', () => {
  const saying = (state: string, act: string, barredBy?: string) => payment(state, { mayAct: [{ act, barredBy }] } as unknown as Partial<Payment>)
  it('is the reader’s where the service lets him act', () => {
    expect(turnOf(saying('CHECKED', 'EXAMINED'))).toBe('MINE')
    expect(turnOf(saying('PREPARED', 'CHECKED'))).toBe('MINE')
  })
  it('is barred by an earlier hand or by the limit, as the service says', () => {
    expect(turnOf(saying('CHECKED', 'EXAMINED', 'SAME_HAND'))).toBe('SAME_HAND')
    expect(turnOf(saying('REVIEWED', 'APPROVED', 'OVER_LIMIT'))).toBe('OVER_LIMIT')
  })
  it('is somebody else’s where the service names no such act', () => {
    expect(turnOf(payment('EXAMINED'))).toBe('OTHERS')
    expect(turnOf(saying('PREPARED', 'CANCELLED'))).toBe('OTHERS')
  })
  it('is nobody’s once the bank has it or all is over', () => {
    for (const state of ['INSTRUCTED', 'PAID', 'REFUSED', 'CANCELLED', 'RETURNED']) expect(turnOf(payment(state))).toBeUndefined()
  })
  it('makes the queues of each hand', () => {
    expect(stepsOf(looker(['finance']))).toEqual(['EXAMINED', 'INSTRUCTED'])
    expect(stepsOf(looker(['finance-check']))).toEqual(['REVIEWED'])
    expect(stepsOf(looker(['finance-check'], { upToFen: 1 }))).toEqual(['REVIEWED', 'APPROVED'])
    expect(stepsOf(looker(['auditor']))).toEqual([])
    expect(stateBefore('INSTRUCTED')).toBe('APPROVED')
  })
})

describe('an invoice asked for twice', () => {
  const one = payment('CHECKED', { invoiceNo: '0012ab', payee: '样例公司', payeeAccountNo: '6222000000001', contractNo: 'HT-1' })
  const request = { invoiceNo: ' ００12 AB', payee: '另一公司', payeeAccountNo: '', contractNo: '' }
  it('is found however it is typed, by payee, account or contract', () => {
    expect(comparable(' ００12 ab')).toBe('0012AB')
    expect(twinsOf([one], { ...request, payee: '样例 公司' })).toHaveLength(1)
    expect(twinsOf([one], { ...request, payeeAccountNo: '6222 0000-00001' })).toHaveLength(1)
    expect(twinsOf([one], { ...request, contractNo: 'ht-1' })).toHaveLength(1)
  })
  it('is not the same for another payee, nor beside a payment that is over', () => {
    expect(twinsOf([one], request)).toEqual([])
    expect(twinsOf([{ ...one, state: 'REFUSED' }], { ...request, contractNo: 'HT-1' })).toEqual([])
    expect(twinsOf([one], { ...request, invoiceNo: '', contractNo: 'HT-1' })).toEqual([])
  })
})

describe('a payment request', () => {
  const form: PaymentForm = { budgetLineId: 'l', projectId: 'p', purpose: 'WORKS', amount: '1,000.5', contractNo: '', invoiceNo: '', payee: 'x', payeeAccountNo: '1', payeeBank: 'b', summary: '' }
  it('takes payee, account and project from its contract and keeps the project where the contract has none', () => {
    const contract = { contractNo: 'HT-1', payee: '样例公司', payeeAccountNo: '62220000', projectId: null } as unknown as Contract
    expect(underContract(form, contract)).toMatchObject({ contractNo: 'HT-1', payee: '样例公司', payeeAccountNo: '62220000', projectId: 'p', amount: '1,000.5' })
    expect(underContract(form, { ...contract, projectId: 'q' }).projectId).toBe('q')
  })
  it('sends fen and nothing that was left empty', () => {
    expect(paymentOf(form)).toEqual({ budgetLineId: 'l', projectId: 'p', purpose: 'WORKS', amountFen: 100_050, payee: 'x', payeeAccountNo: '1', payeeBank: 'b' })
  })
})

describe('a voucher', () => {
  it('names the hands in their order, of a repeated one the last', () => {
    const by = (to: string, actorName: string, at: string) => ({ to, actor: 'u', actorName, at })
    expect(signatures([by('PREPARED', '甲', '1'), by('INSTRUCTED', '戊', '9'), by('EXAMINED', '乙', '3'), by('EXAMINED', '丙', '4')]).map(({ to, who }) => [to, who])).toEqual([['EXAMINED', '丙'], ['INSTRUCTED', '戊']])
  })
})

describe('a contract', () => {
  it('is paid, asked for and left to the fen', () => {
    expect(partsOf({ paidFen: 300, requestedFen: 450, leftFen: 550 })).toEqual({ paidFen: 300, onTheWayFen: 150, leftFen: 550 })
    expect([shareOf(300, 1000), shareOf(0, 0)]).toEqual([30, 0])
  })
  it('is sent without a project where none was chosen', () => {
    expect(contractOf({ contractNo: 'HT-1', projectId: '', payee: 'x', payeeAccountNo: '62220000', amount: '10', signedOn: '2019-01-02' })).toEqual({ contractNo: 'HT-1', payee: 'x', payeeAccountNo: '62220000', amountFen: 1_000, signedOn: '2019-01-02' })
  })
})

describe('limits of approval', () => {
  const chief: Limit = { role: 'finance-chief', validFrom: '2018-01-01' }
  const check: Limit = { role: 'finance-check', upToFen: 500, validFrom: '2019-01-01' }
  it('are the widest of a person’s roles, and none without a role', () => {
    expect(upToFen([chief, check], ['finance-check'])).toBe(500)
    expect(isUnlimited(upToFen([chief, check], ['finance-check', 'finance-chief']))).toBe(true)
    expect(upToFen([chief, check], ['finance'])).toBe(0)
  })
  it('end the day before a new one of the role begins; other roles keep theirs', () => {
    expect(withNew([chief, check], { role: 'finance-check', upToFen: 900, validFrom: '2019-03-01', basis: 'B' })).toEqual([chief, { ...check, validTo: '2019-02-28' }, { role: 'finance-check', upToFen: 900, validFrom: '2019-03-01', basis: 'B' }])
  })
  it('leave what is over as it was and take the place of what was to come', () => {
    const over = { ...check, validTo: '2019-01-31' }
    const coming: Limit = { role: 'finance-check', upToFen: 700, validFrom: '2019-06-01' }
    expect(withNew([over, coming], { role: 'finance-check', validFrom: '2019-03-01', basis: '' })).toEqual([over, { role: 'finance-check', validFrom: '2019-03-01' }])
  })
})

describe('a month’s reconciliation', () => {
  const of = (period: string, revision: number, state: string) => ({ period, revision, state }) as Reconciliation
  it('stands among the months that wait; a closed one waits again when something came since', () => {
    const rows = monthsOf([of('2019-01', 1, 'CLOSED'), of('2019-02', 1, 'OPEN')], ['2019-01', '2019-02', '2019-03'])
    expect(rows.map((each) => [each.period, each.reconciliation?.state ?? '-'])).toEqual([['2019-03', '-'], ['2019-02', 'OPEN'], ['2019-01', 'CLOSED'], ['2019-01', '-']])
  })
  it('adds its differences up by kind, to what lies between the sides', () => {
    const difference = (kind: string, differenceFen: number) => ({ kind, differenceFen }) as Difference
    const differences = [difference('UNKNOWN_HERE', -70), difference('MISSING_AT_BANK', 400), difference('UNKNOWN_HERE', -30)]
    expect(byKind(differences)).toEqual([{ kind: 'UNKNOWN_HERE', count: 2, fen: -100 }, { kind: 'MISSING_AT_BANK', count: 1, fen: 400 }])
    expect(addsUp({ oursFen: 1_000, theirsFen: 700, differenceFen: 300 })).toBe(true)
    expect(addsUp({ oursFen: 1_000, theirsFen: 700, differenceFen: 299 })).toBe(false)
  })
})

describe('the path of money', () => {
  const sums = { receivedFen: 1_000, adjustedFen: 50, givenBackFen: 30, allocatedFen: 400, clawedBackFen: 20, committedFen: 100, paidFen: 200, leftFen: 340 } as LevelSums
  it('begins at the source', () => {
    expect(asItWent([{ journalNumber: 9 }, { journalNumber: 2 }] as Hop[]).map((each) => each.journalNumber)).toEqual([2, 9])
  })
  it('comes out as it went in, and says when it does not', () => {
    expect(balanceOf(sums)).toEqual({ inFen: 1_020, outFen: 1_020 })
    expect(balanceOf({ ...sums, paidFen: 201 })).toEqual({ inFen: 1_020, outFen: 1_021 })
  })
  it('is now in these places, which make the whole', () => {
    expect(placesOf(sums).reduce((total, part) => total + part.fen, 0)).toBe(1_020)
    expect(placesOf({ ...sums, allocatedFen: 20 }).map((part) => part.name)).toEqual(['paid', 'committed', 'left'])
  })
})

describe('the lists of money', () => {
  it('show reconciliations to those who read the books, contracts and limits to units as well', () => {
    const names = (roles: string[]) => sectionsAt('/payments', 'payments', roles).map((each) => each.name)
    expect(names(['finance'])).toEqual(expect.arrayContaining(['contracts', 'reconciliations', 'limits']))
    expect(names(['unit'])).toContain('contracts')
    expect(names(['unit'])).not.toContain('reconciliations')
    expect(entriesFor(['unit']).find((each) => each.name === 'payments')?.to).toBe('/payments')
  })
})
