import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import { accountName } from '@/app/persons'
import ContractPage from '@/features/contracts/ContractPage.vue'
import ContractsPage from '@/features/contracts/ContractsPage.vue'
import { accountLabel } from '@/features/ledger/accounts'
import LimitsPage from '@/features/limits/LimitsPage.vue'
import RuleChanges from '@/features/rules/RuleChanges.vue'
import RewardsPage from '@/features/rewards/RewardsPage.vue'
import PaymentForm from '@/features/payments/PaymentForm.vue'
import PaymentsPage from '@/features/payments/PaymentsPage.vue'
import QueueSection from '@/features/payments/QueueSection.vue'
import RefusedPayments from '@/features/payments/RefusedPayments.vue'
import VoucherPage from '@/features/payments/VoucherPage.vue'
import MonthPage from '@/features/reconciliations/MonthPage.vue'
import ReconciliationsPage from '@/features/reconciliations/ReconciliationsPage.vue'
import LineTracePage from '@/features/trace/LineTracePage.vue'
import PaymentPath from '@/features/trace/PaymentPath.vue'
import { joined } from '@/ui/format'
import { mounted, type Known } from './mounting'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

const me = (roles: string[], unitCode = 'FIN') => [['me'], { user: 'u', roles, unitCode }] as const
const pages = (items: unknown[], more: object = {}) => ({ pages: [{ items, next: null, ...more }], pageParams: [undefined] })
const LIMITS = [{ role: 'finance-chief', validFrom: '2018-01-01' }, { role: 'finance-check', upToFen: 500_000_00, validFrom: '2019-01-01' }]
const nothingWaits = [['rule-changes'], { items: [] }] as const
const limits = [['payment-limits'], { data: { id: 'l', version: 0, limits: LIMITS, inForce: LIMITS }, etag: '"0"' }] as const
const payment = { id: 'p', code: 'ZF-1', amountFen: 100_00, payee: '样例公司', payeeAccountNo: '62220000', purpose: 'WORKS', applicantUnitCode: 'YZ', budgetLineId: 'b', budgetLineCode: 'L-1', preparedOn: '2019-01-31', state: 'REVIEWED', allowedTransitions: [], mayAct: [], warnings: [] }

describe('the queue of a hand', () => {
  const known = (items: unknown[], holds: unknown[] = []): Known => [me(['finance-check']), limits, [['holds', 'all'], { items: holds }], [['payments', 'queue', 'REVIEWED'], pages(items)]]
  it('offers the act, or says why it is not this person’s to do', async () => {
    const queue = await mounted(QueueSection, { step: 'APPROVED' }, { known: known([{ ...payment, id: 'a', allowedTransitions: ['APPROVED', 'REFUSED'], mayAct: [{ act: 'APPROVED' }] }, { ...payment, id: 'b', mayAct: [{ act: 'APPROVED', barredBy: 'SAME_HAND' }] }, { ...payment, id: 'c', amountFen: 600_000_00, mayAct: [{ act: 'APPROVED', barredBy: 'OVER_LIMIT' }] }]) })
    const rows = queue.findAll('tbody tr')
    expect(rows[0]?.find('[data-testid="act-APPROVED"]').exists()).toBe(true)
    expect(rows[1]?.text()).toContain('您已经手本笔的前面环节')
    expect(rows[2]?.text()).toContain('金额超过您的审批权限 500,000.00 元')
    expect(queue.findAll('[data-testid^="act-"]')).toHaveLength(2)
  })
  it('shows what to look at: another account than before, a hold that came after', async () => {
    const warnings = [{ code: 'payee-account-differs', field: 'payeeAccountNo', message: '此前转入另一账号', messageEn: 'another account' }]
    const hold = { projectId: 'x', state: 'CONFIRMED', until: '2019-03-01', findingId: 'f', findingCode: 'WT-1', allowedTransitions: [] }
    const queue = await mounted(QueueSection, { step: 'APPROVED' }, { known: known([{ ...payment, projectId: 'x', projectCode: 'AA-1', warnings, mayAct: [{ act: 'APPROVED' }] }], [hold]) })
    expect(queue.get('[data-testid="payment-warning"]').text()).toBe('此前转入另一账号')
    expect(queue.get('[data-testid="payment-held"]').text()).toContain('本笔仍可办理')
  })
})

describe('several payments of a queue', () => {
  const row = (id: string) => ({ ...payment, id, code: `ZF-${id}`, state: 'REVIEWED', movedOn: '2019-02-03', payeeBank: '样例银行', allowedTransitions: ['APPROVED'], mayAct: [{ act: 'APPROVED' }] })
  it('are approved one by one, and who is refused is named with the reason', async () => {
    vi.spyOn(api, 'POST').mockImplementation(((_path: string, options: { params: { path: { id: string } } }) =>
      Promise.resolve(options.params.path.id === '2' ? { error: { title: 'x', detail: '已由他人办理' }, response: new Response(null, { status: 409 }) } : { data: {}, response: new Response() })) as never)
    const known: Known = [me(['finance-chief']), limits, [['holds', 'all'], { items: [] }], [['payments', 'queue', 'REVIEWED'], pages([row('1'), row('2'), row('3')])]]
    const queue = await mounted(QueueSection, { step: 'APPROVED' }, { known })
    expect(queue.find('[data-testid="bulk-act"]').exists()).toBe(false)
    expect(queue.get('tbody tr').text()).toContain('2019-02-03')
    expect(queue.get('tbody tr').text()).toContain('样例银行 62220000')
    for (const box of queue.findAll('tbody input[type="checkbox"]').slice(0, 2)) await box.setValue(true)
    expect(queue.text()).toContain('已选 2 笔，合计 200.00 元')
    await queue.get('[data-testid="bulk-act"]').trigger('click')
    const dialog = queue.get('dialog')
    expect(dialog.text()).toContain('ZF-1')
    expect(dialog.text()).toContain('100.00 元 · 样例公司 · 62220000')
    await dialog.get('form').trigger('submit')
    await flushPromises()
    expect(queue.get('[data-testid="bulk-outcome"]').text()).toMatch(/已办 1 笔，1 笔未办。\s*ZF-2\s*已由他人办理/)
  })
})

describe('rewards', () => {
  const reward = { id: 'r', title: '先进个人', documentNumber: 'AA绿建〔2020〕1号', unitCode: 'YZ', unitName: '颍州区', payee: '李样', amountFen: 5_000_00, conferredOn: '2020-01-20', lineMissing: true }
  const lines = [
    { id: 'a', code: 'A', year: 2019, earmark: { purposes: ['REWARD'] } },
    { id: 'b', code: 'B', year: 2020, earmark: { purposes: ['REWARD'] } },
    { id: 'c', code: 'C', year: 2020, earmark: { purposes: [] } },
  ]
  const known = (roles: string[], items: unknown[]): Known => [me(roles), [['rewards', {}], pages(items)], [['budget-lines', 'rewards'], { items: lines }], [['honours', 'rewarded'], { items: [{ id: 'r', rewardAcknowledgedOn: '2020-02-02' }] }]]
  it('that wait are given a line by finance, that of their year first; others only look', async () => {
    const page = await mounted(RewardsPage, {}, { known: known(['finance'], [reward]) })
    expect(page.find('[data-testid="line-missing"]').exists()).toBe(true)
    await page.get('[data-testid="act-PAY"]').trigger('click')
    expect(page.findAll('dialog option').map((each) => each.attributes('value')).filter(Boolean)).toEqual(['b', 'a'])
    const office = await mounted(RewardsPage, {}, { known: known(['office'], [reward]) })
    expect(office.find('[data-testid="act-PAY"]').exists()).toBe(false)
  })
  it('show their payment and who has signed', async () => {
    const page = await mounted(RewardsPage, {}, { known: known(['finance'], [{ ...reward, lineMissing: false, paymentId: 'p', paymentCode: 'ZF-9', paymentState: 'PAID' }]) })
    expect(page.get('a[href="/payments/p"]').text()).toBe('ZF-9')
    expect(page.get('tbody').text()).toContain('2020-02-02')
    expect(page.find('[data-testid="act-PAY"]').exists()).toBe(false)
  })
})

describe('the payments’ page', () => {
  const shown = async (roles: string[], path: string) => {
    const lists = ['PREPARED', 'CHECKED', 'APPROVED'].map((state) => [['payments', 'queue', state], pages([])] as const)
    const page = await mounted(PaymentsPage, {}, { path, known: [me(roles), limits, [['holds', 'all'], { items: [] }], ...lists, [['payments', 'all', {}], pages([])], [['payments', 'all', { state: 'PAID' }], pages([])]] })
    return page.get('.tabs [aria-current]').text()
  }
  it('opens with what waits for finance, with a unit’s own requests, and with what a link asks for', async () => {
    expect(await shown(['finance', 'unit'], '/payments')).toBe('待我办理')
    expect(await shown(['unit'], '/payments')).toBe('全部支付')
    expect(await shown(['finance'], '/payments?state=PAID')).toBe('全部支付')
    expect(await shown(['unit'], '/payments?tab=mine')).toBe('待我办理')
  })
})

describe('refused payments', () => {
  it('are listed with their reason', async () => {
    const refused = { ...payment, state: 'REFUSED', refusal: { code: 'duplicate-invoice', reason: '发票 1 已用于另一笔支付' } }
    const list = await mounted(RefusedPayments, {}, { known: [me(['finance']), [['payments', 'REFUSED', {}], pages([refused])]] })
    expect(list.text()).toContain('发票 1 已用于另一笔支付')
  })
})

describe('the request form', () => {
  const contract = { id: 'c', contractNo: 'HT-1', payee: '样例公司', payeeAccountNo: '62220000', amountFen: 1_000_00, requestedFen: 900_00, paidFen: 0, leftFen: 100_00 }
  const known: Known = [me(['unit'], 'YZ'), [['contracts', 'own', 'YZ'], { items: [contract] }], [['payments', 'invoice', '001'], { items: [{ ...payment, invoiceNo: '001' }] }]]
  it('fills in what the contract says, and shows before sending what would be refused', async () => {
    const form = await mounted(PaymentForm, { user: 'u', projectId: '', contractId: 'c', unit: 'YZ' }, { known })
    expect(form.text()).toContain('尚可申请 100.00 元')
    const input = (label: string) => form.get<HTMLInputElement>(`#${form.findAll('label').find((each) => each.text().startsWith(label))?.attributes('for')}`)
    expect(input('收款人').element.value).toBe('样例公司')
    expect(form.find('[data-testid="foreseen"]').exists()).toBe(false)
    await input('金额').setValue('100.01')
    await input('发票号').setValue('00 1')
    await input('发票号').trigger('blur')
    const foreseen = form.get('[data-testid="foreseen"]').text()
    expect(foreseen).toContain('超出合同 HT-1 的余额')
    expect(foreseen).toContain('ZF-1')
  })
})

describe('the voucher', () => {
  it('has the amount in capitals and in figures, and who signed', async () => {
    const voucher = { voucherNo: 'PZ-1', date: '2019-02-01', paymentCode: 'ZF-1', budgetLineCode: 'L-1', applicantUnitName: '颍州区', payee: '样例公司', purpose: 'WORKS', amountFen: 100_530, amountInCapitals: '壹仟零伍元叁角整' }
    const hand = (to: string, actorName: string) => ({ to, actor: 'x', actorName, at: '2019-02-01T01:00:00Z' })
    const page = await mounted(VoucherPage, { id: 'p' }, { known: [me(['finance']), [['payment', 'p', 'voucher'], voucher], [['payment', 'p'], { ...payment, state: 'INSTRUCTED' }], [['payment', 'p', 'transitions'], { items: [hand('INSTRUCTED', '丁'), hand('APPROVED', '丙')] }]] })
    expect(page.get('[data-testid="capitals"]').text()).toBe('壹仟零伍元叁角整')
    expect(page.text()).toContain('¥1,005.30')
    expect(page.get('[data-testid="voucher-hands"]').text()).toMatch(/财政审批\s*丙[\s\S]*开具凭证\s*丁/)
    expect(page.text()).toContain('尚未收到')
  })
})

describe('a contract’s page', () => {
  const contract = { id: 'c', contractNo: 'HT-1', unitCode: 'YZ', payee: '样例公司', payeeAccountNo: '62220000', amountFen: 1_000_000_00, requestedFen: 450_000_00, paidFen: 300_000_00, leftFen: 550_000_00, signedOn: '2019-01-02', registeredOn: '2019-01-03' }
  it('shows where the agreed amount is, in parts that make the whole', async () => {
    const page = await mounted(ContractPage, { id: 'c' }, { known: [me(['unit'], 'YZ'), [['contract', 'c'], { data: contract, etag: '"1"' }], [['payments', 'contract', 'c'], { items: [payment] }]] })
    const part = (name: string) => page.get(`[data-part="${name}"] .num`).text()
    expect([part('paid'), part('way'), part('left')]).toEqual(['30.00\u00A0万元', '15.00\u00A0万元', '55.00\u00A0万元'])
    expect(page.find('[data-testid="pay-contract"]').exists()).toBe(true)
    expect(page.find('[data-testid="act-AMEND"]').exists()).toBe(false)
  })
  it('stands in a list that sums up', async () => {
    const list = await mounted(ContractsPage, {}, { known: [me(['finance']), [['contracts', {}], pages([contract, { ...contract, id: 'd' }])]] })
    expect(list.get('tfoot').text()).toMatch(/200\.00[\s\S]*60\.00[\s\S]*30\.00[\s\S]*110\.00/)
    expect(list.find('[data-testid="new-contract"]').exists()).toBe(false)
  })
})

describe('the limits’ page', () => {
  it('is changed by finance, and by nobody who only looks', async () => {
    const auditor = await mounted(LimitsPage, {}, { known: [me(['auditor']), limits, nothingWaits] })
    expect(auditor.find('[data-testid="limit-form"]').exists()).toBe(false)
    expect(auditor.find('[data-testid="rule-changes"]').exists()).toBe(false)
    const check = await mounted(LimitsPage, {}, { known: [me(['finance-check']), limits, nothingWaits] })
    expect(check.find('[data-testid="limit-form"]').exists()).toBe(true)
    expect(check.get('[data-testid="own-limit"]').text()).toBe('您可审批 500,000.00 元以内的支付。')
  })
})

describe('a payment that looks like an earlier one', () => {
  it('is reviewed with the reason why it is another', async () => {
    const alike = { ...payment, state: 'EXAMINED', allowedTransitions: ['REVIEWED'], mayAct: [{ act: 'REVIEWED' }] }
    const { usePaymentActs } = await import('@/features/payments/usePaymentActs')
    const asked = (warnings: object[]) => {
      let needs: unknown
      const probe = { setup: () => { needs = usePaymentActs().actionsOf({ ...alike, warnings } as never)[0]?.needs; return () => null } }
      return mounted(probe as never, {}, { known: [me(['finance-check'])] }).then(() => needs)
    }
    expect(await asked([])).toEqual([])
    expect(await asked([{ code: 'possible-duplicate', message: '疑似重复', messageEn: 'alike' }])).toMatchObject([{ name: 'reason' }])
  })
})

describe('a change of rules', () => {
  const change = (kind: string, wanted: object, allowedTransitions: string[]) => ({ id: kind, version: 0, kind, wanted, state: 'PREPARED', preparedBy: 'finance', preparedOn: '2019-03-01', allowedTransitions })
  it('says what it changes, so that who confirms it sees what he confirms', async () => {
    const items = [
      change('PAYMENT_LIMITS', { version: 3, limits: [{ role: 'finance-check', upToFen: 500_000_00, validFrom: '2019-04-01', basis: 'AA财〔2019〕9号' }] }, ['APPROVED', 'CANCELLED']),
      change('PURPOSE', { code: 'SURVEY', names: { name: '勘察', nameEn: 'Survey', forProjects: true } }, ['CANCELLED']),
    ]
    const page = await mounted(RuleChanges, { kinds: ['PAYMENT_LIMITS', 'PURPOSE'] }, { known: [me(['finance-chief']), [['rule-changes'], { items }]] })
    expect(page.text()).toContain('财政复核人：500,000.00 元，2019-04-01 — ，AA财〔2019〕9号')
    expect(page.text()).toContain('用于项目建设：是')
    expect(page.findAll('[data-testid="act-APPROVED"]')).toHaveLength(1)
    await page.get('[data-testid="act-APPROVED"]').trigger('click')
    expect(document.body.textContent).toContain('您与提出人须是两个人')
  })
})

describe('how long a request holds its money', () => {
  const terms = [['reservation-terms'], { items: [{ id: 't', validFrom: '2018-09-01', days: 60, reason: '起始期限', enteredBy: 'finance-chief', enteredOn: '2018-09-01' }] }] as const
  it('is read by whoever reads the limits, and changed by finance with whole days and a reason', async () => {
    const auditor = await mounted(LimitsPage, {}, { known: [me(['auditor']), limits, terms, nothingWaits] })
    expect(auditor.get('[data-testid="reservation-terms"]').text()).toMatch(/2018-09-01\s*60\s*起始期限/)
    expect(auditor.find('[data-testid="term-form"]').exists()).toBe(false)
    const chief = await mounted(LimitsPage, {}, { known: [me(['finance-chief']), limits, terms, nothingWaits] })
    const form = chief.get('[data-testid="term-form"]')
    await form.get('input[inputmode="numeric"]').setValue('0')
    await form.trigger('submit')
    expect(form.text()).toContain('请填 1 至 3650 的整数。')
  })
})

describe('a month', () => {
  const month = { id: 'r', version: 1, period: '2019-01', revision: 1, state: 'COMPARED', allowedTransitions: [], oursCount: 2, oursFen: 500_00, ledgerFen: 500_00, theirsCount: 1, theirsFen: 100_00, differenceCount: 1, differenceFen: 400_00, unexplainedCount: 1, openedOn: '2019-02-01', listedOn: '2019-02-01', comparedOn: '2019-02-01' }
  const difference = { id: 'd', kind: 'MISSING_AT_BANK', voucherNo: 'PZ-1', paymentId: 'p', paymentCode: 'ZF-1', oursFen: 400_00, differenceFen: 400_00 }
  const known = (more: object, roles = ['finance']): Known => [me(roles), [['reconciliations', 'of', '2019-01'], [{ ...month, ...more }]], [['reconciliations', 'r', 'differences', {}], pages([difference])], [['reconciliations', 'r', 'transitions'], { items: [] }]]
  it('says what both sides are, that the differences add up, and what is next', async () => {
    const page = await mounted(MonthPage, { period: '2019-01' }, { known: known({}) })
    expect(page.get('[data-testid="month-sums"] tfoot').text()).toContain('400.00')
    expect(page.text()).toContain('1 项差异合计 400.00 元，正好等于两边之差')
    expect(page.get('[data-testid="kinds"]').text()).toContain('本系统有、国库无 1 项，400.00 元')
    expect(page.get('[data-testid="next"]').text()).toContain('说明 1 项差异')
    expect(page.find('[data-testid="act-EXPLAIN"]').exists()).toBe(true)
    expect(page.find('[data-testid="act-CLOSED"]').exists()).toBe(false)
  })
  it('is explained by finance, not by whoever closes, and a ledger that differs is said', async () => {
    const page = await mounted(MonthPage, { period: '2019-01' }, { known: known({ unexplainedCount: 0, allowedTransitions: ['CLOSED'], ledgerFen: 1 }, ['finance-check']) })
    expect(page.find('[data-testid="act-EXPLAIN"]').exists()).toBe(false)
    expect(page.find('[data-testid="act-CLOSED"]').exists()).toBe(true)
    expect(page.text()).toContain('与本系统不符，不能关闭')
  })
  it('lists what lies between it and another month', async () => {
    const transit = { kind: 'IN_TRANSIT', paymentId: 'q', paymentCode: 'ZF-2', voucherNo: 'PZ-2', payee: '样例公司', amountFen: 300_00, instructedOn: '2019-01-30' }
    const page = await mounted(MonthPage, { period: '2019-01' }, { known: [...known({}), [['reconciliations', 'r', 'outstanding'], { items: [transit] }]] })
    expect(page.get('[data-testid="outstanding"]').text()).toMatch(/PZ-2.*在途.*2019-01-30.*300\.00/)
  })
  it('that nobody opened asks finance for the treasury’s list', async () => {
    const page = await mounted(MonthPage, { period: '2018-12' }, { known: [me(['finance']), [['reconciliations', 'of', '2018-12'], []]] })
    expect(page.text()).toContain('2018-12 尚未对账')
    expect(page.find('[data-testid="nothing-paid"]').exists()).toBe(true)
    expect(page.find('input[type=file]').exists()).toBe(true)
  })
  it('waits in the list of finance', async () => {
    const todo = { objectType: 'reconciliation', objectCode: '2018-12' }
    const list = await mounted(ReconciliationsPage, {}, { known: [me(['finance']), [['reconciliations', {}], pages([month])], [['desk', 'funding'], { items: [todo] }]] })
    expect(list.findAll('tbody tr').map((row) => row.get('[data-state]').attributes('data-state'))).toEqual(['COMPARED', 'MISSING'])
  })
})

describe('the path of money on a page', () => {
  const earmark = { purposes: ['WORKS'], excludedPurposes: [], fieldCodes: [] }
  const hop = (journalNumber: number, kind: string, lineCode: string, amountFen: number | null) => ({ journalNumber, kind, on: '2019-01-01', lineCode, earmark, amountFen, unitCode: 'YZ', aboutId: 'x' })
  it('begins at the source and ends at the bank’s slip; what may not be read is said to be there', async () => {
    const trace = { payment: { id: 'p', code: 'ZF-1', state: 'PAID', payee: '样例公司', voucherNo: 'PZ-1', slipNo: 'HD-1', paidOn: '2019-02-01' }, postings: [hop(9, 'PAY', 'D-1', 100), hop(8, 'RESERVE', 'D-1', 100)], origin: [hop(5, 'ALLOCATE', 'D-1', 1_000), hop(1, 'OPEN_LINE', 'M-1', null)] }
    const path = await mounted(PaymentPath, { id: 'p' }, { known: [me(['unit']), [['trace', 'payment', 'p'], trace]] })
    const steps = path.findAll('[data-testid="path"] > li')
    expect(steps.map((step) => step.attributes('data-kind'))).toEqual(['OPEN_LINE', 'ALLOCATE', 'RESERVE', 'PAY', undefined])
    expect(steps[0]?.text()).toContain('金额不公开')
    expect(steps.at(-1)?.text()).toContain('HD-1')
  })
  it('of a line says whether what came in is what went out and is left', async () => {
    const line = { id: 'b', code: 'M-1', name: '专项', year: 2019, level: 'MUNICIPAL', ownerUnitCode: 'HUC', earmark }
    const sums = { receivedFen: 1_000, adjustedFen: 0, givenBackFen: 0, allocatedFen: 0, clawedBackFen: 0, committedFen: 100, paidFen: 200, leftFen: 700 }
    const known = (more: object): Known => [me(['auditor']), [['trace', 'line', 'b'], { pages: [{ origin: [hop(1, 'OPEN_LINE', 'M-1', 1_000)], levels: [{ line, ...sums, ...more }], postings: { items: [], next: null } }], pageParams: [undefined] }]]
    const right = await mounted(LineTracePage, { id: 'b' }, { known: known({}) })
    expect(right.get('[data-testid="verification"]').text()).toContain('两边相等')
    const wrong = await mounted(LineTracePage, { id: 'b' }, { known: known({ paidFen: 201 }) })
    expect(wrong.get('[data-testid="verification"]').text()).toContain('两边不相等')
  })
})

describe('what stands for a code', () => {
  it('is a name people know: of accounts, of other systems, of the people who acted', async () => {
    const projects = new Map([['01a22e4a', 'AA-2019-0027']])
    expect(['BUDGET_LINE:D19-CN', 'PAID:D19-FH:01a22e4a', 'PROJECT:unknown', 'EXTERNAL:DISTRICT', 'EXTERNAL:SOURCE:BOND', 'X'].map((code) => accountLabel(code, projects))).toEqual(['D19-CN', 'D19-FH · AA-2019-0027', 'unknown', '区县级', '债券', 'X'])
    expect(['service-account-finance-system', 'system', 'office'].map(accountName)).toEqual(['财政业务系统', '系统', 'office'])
  })
  it('joins sentences with one full stop', () => {
    expect([joined('按合同留有尾款。', '验收后支付。'), joined(null, '一句。'), joined(undefined, ' ')]).toEqual(['按合同留有尾款；验收后支付。', '一句。', ''])
  })
})
