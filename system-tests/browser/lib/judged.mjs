import { done } from './door.mjs'

const FUNDING = '/api/funding/v1'
const SUPERVISION = '/api/supervision/v1'
const ROUNDS = `${FUNDING}/award-rounds`

/** Stands in an address for what this city has none of yet. */
export const NONE_YET = 'none-yet'

/** One of each thing that is judged or shared out, as far as the city has come; a proposal is drafted, a round begun. */
export async function oneOfEachJudged() {
  const [circular, assessment, meeting] = await Promise.all([
    first(`${SUPERVISION}/circulars?limit=1`),
    first(`${SUPERVISION}/assessments?limit=1`),
    first(`${SUPERVISION}/coordination-meetings?limit=1`),
  ])
  return { circular, assessment, meeting, round: await begunRound(), proposal: await draftedProposal() }
}

async function first(path) {
  return (await done('office', 'GET', path)).items[0]?.id ?? NONE_YET
}

/** The draft there is, or a new one with a unit and a person on its list. */
async function draftedProposal() {
  const drafts = (await done('office', 'GET', `${SUPERVISION}/proposals?kind=COMMENDATION&state=DRAFT&limit=1`)).items
  if (drafts.length > 0) return drafts[0].id
  const honours = [
    { recipientKind: 'UNIT', unitCode: 'YZ', title: '先进集体', rewardFen: 10_000_000, reason: '黑臭水体整治如期完成' },
    { recipientKind: 'PERSON', unitCode: 'CN', personName: '样例人员', countyRank: false, title: '先进个人', rewardFen: 1_000_000, reason: '海绵城市建设' },
  ]
  return (await done('office', 'POST', `${SUPERVISION}/proposals`, { kind: 'COMMENDATION', title: '关于表彰先进集体和先进个人的通报（草稿）', facts: '样例事迹。', honours })).id
}

let begun

/** The round there is, or a new one over one yuan whose figures are all missing yet. */
async function begunRound() {
  const round = (await done('office', 'GET', `${ROUNDS}?limit=50`)).items.find((each) => each.state !== 'CANCELLED')
  if (round) return round.id
  begun = (await done('office', 'POST', ROUNDS, { policyCode: 'AA-YJDB', year: 2019, asOf: '2019-01-31', poolSources: [{ budgetLineCode: 'M19-01', amountFen: 100 }] })).id
  return begun
}

/** Leaves no round of its own behind: a year has one of each policy. */
export async function cancelledRound() {
  if (begun) await done('office', 'POST', `${ROUNDS}/${begun}/transitions`, { to: 'CANCELLED', reason: '样例轮次' })
}
