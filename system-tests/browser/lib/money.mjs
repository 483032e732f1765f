import { done } from './door.mjs'
import { NONE_YET } from './judged.mjs'

const FUNDING = '/api/funding/v1'

/** One of each thing on the path of money: a line, an instructed payment, a contract, a month with its reconciliation. */
export async function oneOfEachOfMoney() {
  const [line, instructed, contract, month] = await Promise.all([first(`${FUNDING}/budget-lines?level=MUNICIPAL&limit=1`), instructedPayment(), contractOf('yingzhou', 'YZ'), reconciledMonth()])
  return { line, instructed, contract, month }
}

async function first(path) {
  return (await done('auditor', 'GET', path)).items[0]?.id
}

async function instructedPayment() {
  return (await first(`${FUNDING}/payments?state=PAID&limit=1`)) ?? (await first(`${FUNDING}/payments?state=INSTRUCTED&limit=1`)) ?? NONE_YET
}

/** A contract of a unit: the one there is, or a new one. */
async function contractOf(user, unitCode) {
  const there = await first(`${FUNDING}/contracts?unitCode=${unitCode}&limit=1`)
  if (there) return there
  const { date } = await done(user, 'GET', '/api/ops/business-date')
  return (await done(user, 'POST', `${FUNDING}/contracts`, { contractNo: `YZ-HT-${Date.now() % 1_000_000}`, payee: '样例建设公司', payeeAccountNo: '6200000000000042', amountFen: 1_250_000_000, signedOn: date })).id
}

/** A month with a reconciliation: the one there is, or the last one that is over, of which the treasury knows one voucher more. */
async function reconciledMonth() {
  const there = (await done('auditor', 'GET', `${FUNDING}/reconciliations?limit=1`)).items[0]
  if (there) return there.period
  const { date } = await done('office', 'GET', '/api/ops/business-date')
  const day = new Date(Date.parse(`${date.slice(0, 7)}-01`) - 86_400_000).toISOString().slice(0, 10)
  const opened = await done('finance-system', 'POST', `${FUNDING}/reconciliations`, { period: day.slice(0, 7), rows: [{ voucherNo: 'PZ-SAMPLE-1', amountFen: 1_200_000, paidOn: day }] })
  return opened.period
}
