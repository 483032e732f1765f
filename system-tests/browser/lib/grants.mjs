import { readFileSync } from 'node:fs'
import { call, done, upload } from './door.mjs'
import { inProject } from './places.mjs'

const FUNDING = '/api/funding/v1'
const ROUNDS = `${FUNDING}/award-rounds`
const FEN_PER_WAN = 1_000_000
const FACTORS = ['WORK', 'STAGE_SCORE', 'FISCAL_NEED', 'FUNDS_RATING']
/** The sample's figures of the year 2019: work in 万元, stage score, fiscal need, rating of funds. */
const FIGURES = { YZ: [18_600, 91.35, 1, 90], YD: [11_200, 84.2, 1.4, 82], YQ: [12_900, 88.75, 1.2, 86], JK: [9800, 86.1, 0.8, 88], CN: [21_500, 92.6, 0.9, 91] }

/** What must come of them over 2,000 万元, in yuan to the fen: share, at once, after acceptance; the cap of 23 % meets CN. */
export const SHARES = [
  ['CN', '4,600,000.00', '23.00 %', '2,760,000.00', '1,840,000.00'],
  ['JK', '3,410,307.22', '17.05 %', '2,046,184.33', '1,364,122.89'],
  ['YD', '3,685,455.15', '18.43 %', '2,211,273.09', '1,474,182.06'],
  ['YQ', '3,880,183.30', '19.40 %', '2,328,109.98', '1,552,073.32'],
  ['YZ', '4,424,054.33', '22.12 %', '2,654,432.59', '1,769,621.74'],
]

export async function today() {
  return (await done('office', 'GET', '/api/ops/business-date')).date
}

/** A policy of its own with the sample's rules, in force this year, and a draft for the next; a round by it over a pool of its own. */
export async function begunRound() {
  const date = await today()
  const year = Number(date.slice(0, 4))
  const code = `LC-${Date.now()}`
  await done('office', 'POST', `${FUNDING}/award-policies`, policyOf('AA-YJDB-v1', code, year))
  await done('leader', 'POST', `${FUNDING}/award-policies/${code}/versions/1/transitions`, { to: 'APPROVED' })
  await done('office', 'POST', `${FUNDING}/award-policies`, policyOf('AA-YJDB-v2', code, year + 1))
  const line = await done('finance', 'POST', `${FUNDING}/budget-lines`, { code, year, level: 'MUNICIPAL', ownerUnitCode: 'HUC', name: '以奖代补（样例）', earmark: { purposes: ['AWARD'], fieldCodes: [], excludedPurposes: [] }, fundKind: 'AWARD', functionalCode: '2120399', amountFen: 2000 * FEN_PER_WAN })
  const round = await done('office', 'POST', ROUNDS, { policyCode: code, year, asOf: date, poolSources: [{ budgetLineId: line.id, amountFen: 2000 * FEN_PER_WAN }] })
  return { id: round.id, code }
}

function policyOf(name, code, year) {
  const filed = JSON.parse(readFileSync(inProject(`sample-city/rules/award-policies/${name}.json`), 'utf8'))
  return { ...filed, code, validFrom: `${year}-01-01`, validTo: `${year}-12-31` }
}

/** Enters the sample's figures, each with its paper, but for one that is left to be entered by hand. */
export async function enteredBut(id, subject, factor) {
  const evidenceId = (await upload('office', `${FUNDING}/attachments`, '统计月报.pdf', paper())).id
  const values = Object.entries(FIGURES).flatMap(([subjectCode, figures]) => figures.map((value, index) => ({ subjectCode, factorCode: FACTORS[index], value, source: '统计月报', evidenceId })))
  await done('office', 'POST', `${ROUNDS}/${id}/factors`, { values: values.filter((each) => each.subjectCode !== subject || each.factorCode !== factor) })
  return FIGURES[subject][FACTORS.indexOf(factor)]
}

export function paper() {
  return Buffer.from('%PDF-1.4\n%%EOF\n')
}

/** Lets the notice run out, where the clock of this city may be moved; says whether it did. */
export async function noticeOver(closesOn) {
  if (!process.env.ECOCITY_MAY_MOVE_CLOCK) return false
  const date = new Date(Date.parse(closesOn) + 86_400_000).toISOString().slice(0, 10)
  await done('ops', 'PUT', '/api/ops/business-date', { date })
  return true
}

/** Leaves no round behind that nobody will bring to its end. */
export async function givenUp({ id, code }) {
  await call('office', 'POST', `${ROUNDS}/${id}/transitions`, { to: 'CANCELLED', reason: '样例轮次' })
  const draft = await call('office', 'GET', `${FUNDING}/award-policies/${code}/versions/2`)
  if (draft.status === 200) await call('office', 'DELETE', `${FUNDING}/award-policies/${code}/versions/2`, undefined, { 'If-Match': draft.etag })
}
