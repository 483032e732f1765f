import { oneOfEachBudget } from './budgets.mjs'
import { call, done, soon } from './door.mjs'
import { oneOfEachJudged } from './judged.mjs'
import { oneOfEachOfMoney } from './money.mjs'
import { oneOfEachPaper } from './papers.mjs'

const PROJECTS = '/api/projects/v1'
const FUNDING = '/api/funding/v1'
const SUPERVISION = '/api/supervision/v1'

/** A project of the sample city by its code. */
export async function projectByCode(code) {
  return (await done('office', 'GET', `${PROJECTS}/projects?q=${code}`)).items[0]
}

/** A finding ordered to a unit, without a project, so that nobody's money is held. */
export async function orderedFinding(unitCode, description) {
  const today = (await done('office', 'GET', '/api/ops/business-date')).date
  const dueDate = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10)
  const finding = await done('inspector', 'POST', `${SUPERVISION}/findings`, { unitCode, severity: 'MINOR', description, basis: '样例检查清单第 3 条', dueDate })
  await done('inspector-chief', 'POST', `${SUPERVISION}/findings/${finding.id}/transitions`, { to: 'ORDERED' })
  return finding
}

/** An inspection that is under way, with one record. */
async function begunInspection() {
  const { date } = await done('office', 'GET', '/api/ops/business-date')
  const inspection = await done('inspector', 'POST', `${SUPERVISION}/inspections`, { title: '在建工地扬尘专项督查', plannedFrom: date, plannedTo: date, unannounced: false, unitCodes: ['YZ'] })
  await done('inspector', 'POST', `${SUPERVISION}/inspections/${inspection.id}/transitions`, { to: 'UNDER_WAY' })
  await done('inspector', 'POST', `${SUPERVISION}/inspections/${inspection.id}/records`, { visitedOn: date, unitCode: 'YZ', place: '柳岸路南段', text: '裸土未覆盖约 300 平方米。' })
  return inspection
}

/** The draft of the plan's next version: the one there is, or a new one with the tasks in force. */
async function openDraft(programmeId) {
  const versions = await plansOf(programmeId)
  return versions.find((each) => each.state === 'DRAFT') ?? done('office', 'POST', `${PROJECTS}/programmes/${programmeId}/plan-versions`, { title: 'AA市创建省级绿色生态城市实施方案（修订）' })
}

/** Leaves no draft behind: only one version of the plan may be under way. */
export async function discardedDraft() {
  const programme = (await done('office', 'GET', `${PROJECTS}/programmes`)).items[0]
  const draft = (await plansOf(programme.id)).find((each) => each.state === 'DRAFT')
  if (draft) await done('office', 'DELETE', `${PROJECTS}/programmes/${programme.id}/plan-versions/${draft.id}`, undefined, { 'If-Match': `"${draft.lockVersion}"` })
}

async function plansOf(programmeId) {
  return (await done('office', 'GET', `${PROJECTS}/programmes/${programmeId}/plan-versions`)).items
}

/** The addresses of one of each thing that has a page. */
export async function oneOfEach() {
  const project = await projectByCode('AA-2018-0003')
  const tables = (await done('office', 'GET', `${PROJECTS}/key-project-tables?limit=200`)).items
  const table = tables.find((each) => each.year === 2019 && each.state === 'ISSUED')
  const programme = (await done('office', 'GET', `${PROJECTS}/programmes`)).items[0]
  const version = (await done('office', 'GET', `${PROJECTS}/programmes/${programme.id}/plan-versions`)).items[0]
  const task = (await done('office', 'GET', `${PROJECTS}/tasks?limit=1`)).items[0]
  const finding = await orderedFinding('YZ', '雨水口箅子缺失 6 处，未设警示')
  const paymentId = await refusedPayment()
  const lead = await soon(async () => (await done('inspector', 'GET', `${SUPERVISION}/leads?unitCode=YQ`)).items[0])
  const inspection = await begunInspection()
  const draft = await openDraft(programme.id)
  const account = (await done('auditor', 'GET', `${FUNDING}/accounts?type=BUDGET_LINE&limit=1`)).items[0]
  return { account: account.id, project: project.id, table: table.id, version: version.id, draft: draft.id, task: task.id, finding: finding.id, payment: paymentId, lead: lead.id, inspection: inspection.id, ...(await oneOfEachOfMoney()), ...(await oneOfEachPaper()), ...(await oneOfEachJudged()), ...(await oneOfEachBudget()) }
}

/** A request outside its earmark: refused and kept, and a lead for the inspectors. */
async function refusedPayment() {
  const request = { budgetLineCode: 'M19-04', purpose: 'VEHICLE', summary: '巡查车辆', amountFen: 18_000_000, payee: '样例汽车公司', payeeBank: '样例银行', payeeAccountNo: '6200000000000001' }
  const answer = await call('yingquan', 'POST', `${FUNDING}/payments`, request)
  if (answer.status !== 422) throw new Error(`Not refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body.paymentId
}
