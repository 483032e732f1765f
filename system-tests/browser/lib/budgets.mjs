import { done } from './door.mjs'

const FUNDING = '/api/funding/v1'
const MOVEMENTS = `${FUNDING}/budget-movements`

let prepared

/** A budget line, a movement that waits for its second hand, and the line's performance targets. */
export async function oneOfEachBudget() {
  const line = (await done('finance', 'GET', `${FUNDING}/budget-lines?q=M19-01`)).items[0]
  const { date } = await done('office', 'GET', '/api/ops/business-date')
  prepared = await done('finance', 'POST', MOVEMENTS, { kind: 'SUPPLEMENT', budgetLineId: line.id, amountFen: 10_000_000, documentNumber: '财建〔2019〕样例1号', documentDate: date, reason: '样例追加，办完作废' })
  return { budgetLine: line.id, movement: prepared.id, performance: (await targetsOf(line)).id }
}

/** The targets there are, or new ones by the unit that owns the line. */
async function targetsOf(line) {
  const there = (await done('finance', 'GET', `${FUNDING}/performance-targets?budgetLineId=${line.id}&limit=1`)).items[0]
  if (there) return there
  const row = (partCode, name, targetValue, measureUnit, points) => ({ partCode, name, direction: 'AT_LEAST', targetValue, measureUnit, points })
  const rows = [row('QUANTITY', '奖补项目数', 5, '个', 50), row('SOCIAL', '受益居民', 20_000, '人', 30), row('SERVED', '群众满意度', 90, '%', 10)]
  return done('housing', 'POST', `${FUNDING}/performance-targets`, { budgetLineId: line.id, goal: '奖补五个区的绿色生态项目，按期完工。', rows })
}

/** Leaves nothing that waits for a hand. */
export async function cancelledMovement() {
  if (prepared) await done('finance', 'POST', `${MOVEMENTS}/${prepared.id}/transitions`, { to: 'CANCELLED', reason: '样例调整' })
}
