import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isQuiet } from '../lib/checks.mjs'
import { done } from '../lib/door.mjs'
import { pageOf } from '../lib/people.mjs'
import { settled, visit } from '../lib/watch.mjs'

const FUNDING = '/api/funding/v1'
const PAYEE = '样例环保设备公司'
const HANDS = [['housing', 'CHECKED'], ['finance', 'EXAMINED'], ['finance-check', 'REVIEWED'], ['finance-chief', 'APPROVED'], ['finance', 'INSTRUCTED']]

describe('a payment', () => {
  test('is refused outside its earmark and kept, then passes every hand, comes back from the bank, is corrected and paid, and its path is shown from source to slip', async () => {
    const line = await ownLine()
    const first = await requested(line)
    const { refused } = first
    await passed('housing', first.code, 'CHECKED')
    await passed('finance', first.code, 'EXAMINED')
    await passed('finance-check', first.code, 'REVIEWED')
    await passed('finance-chief', first.code, 'APPROVED')
    await instructed(first.asked, first.code)
    await stepped('finance-system', first.asked, { to: 'RETURNED', reason: '账号有误' })
    const { asked, code } = await corrected(first.asked)
    for (const [user, to] of HANDS) await stepped(user, asked, { to })
    await stepped('finance-system', asked, { to: 'PAID', slipNo: `HD-${code}` })
    await traced(line, asked, code, refused)
  })
})

/** A line of the story's own, so that it stands alone in a city of any age. */
async function ownLine() {
  const { date } = await done('office', 'GET', '/api/ops/business-date')
  const earmark = { purposes: ['EQUIPMENT'], excludedPurposes: [], fieldCodes: [] }
  return done('finance', 'POST', `${FUNDING}/budget-lines`, { code: `SB-${Date.now() % 100_000_000}`, year: Number(date.slice(0, 4)), level: 'MUNICIPAL', ownerUnitCode: 'HUC', name: '样例设备专项', earmark, amountFen: 50_000_000 })
}

async function requested(line) {
  const view = await pageOf('yingzhou')
  const { page } = view
  await visit(view, '/payments/new')
  await page.getByLabel('预算指标').selectOption(line.id)
  await page.getByLabel('用途').selectOption('WORKS')
  await page.getByLabel('金额').fill('123456.78')
  await page.getByLabel('收款人').fill(PAYEE)
  await page.getByLabel('开户银行').fill('样例银行')
  await page.getByLabel('账号').fill('6200 0000 0000 0077')
  await page.getByTestId('send').click()
  await page.getByTestId('confirm-act').click()
  const link = page.getByTestId('refusal').getByRole('link')
  const refused = idIn(await link.getAttribute('href'))
  view.seen.messages.length = view.seen.failures.length = 0

  await page.getByLabel('用途').selectOption('EQUIPMENT')
  await page.getByTestId('send').click()
  await page.getByRole('dialog').getByText('123,456.78').first().waitFor()
  await page.getByTestId('confirm-act').click()
  await page.locator('main header [data-state="PREPARED"]').waitFor()
  await page.getByTestId('turn').filter({ hasText: '住房' }).waitFor()
  const code = /ZF-\d{4}-\d+/.exec(await page.locator('main h1').innerText())[0]
  await settled(view)
  isQuiet(view)
  const asked = idIn(page.url())
  await view.close()
  return { refused, asked, code }
}

/** The next hand does its step from its own queue. */
async function passed(user, code, to) {
  const view = await pageOf(user)
  const { page } = view
  await visit(view, '/payments?tab=mine')
  const row = page.getByTestId(`queue-${to}`).locator('tbody tr', { hasText: code })
  await row.getByTestId(`act-${to}`).click()
  assert.match(await page.getByRole('dialog').innerText(), new RegExp(`123,456.78[\\s\\S]*${PAYEE}`))
  await page.getByTestId('confirm-act').click()
  await row.waitFor({ state: 'detached' })
  await settled(view)
  isQuiet(view)
  await view.close()
}

async function instructed(id, code) {
  const view = await pageOf('finance')
  const { page } = view
  await visit(view, `/payments/${id}`)
  await page.getByTestId('act-INSTRUCTED').click()
  await page.getByTestId('confirm-act').click()
  await page.getByTestId('voucher-link').click()
  await page.getByTestId('capitals').filter({ hasText: '壹拾贰万叁仟肆佰伍拾陆元柒角捌分' }).waitFor()
  assert.match(await page.getByTestId('voucher').innerText(), new RegExp(`${code}[\\s\\S]*¥123,456.78`))
  assert.equal(await page.getByTestId('voucher-hands').locator('dd').count(), 5)
  await settled(view)
  isQuiet(view)
  await view.close()
}

const stepped = (user, id, step) => done(user, 'POST', `${FUNDING}/payments/${id}/transitions`, step)

/** The unit mends the account of the request that took the place of the one the bank sent back. */
async function corrected(returned) {
  const { replacedById: asked } = await done('yingzhou', 'GET', `${FUNDING}/payments/${returned}`)
  const view = await pageOf('yingzhou')
  const { page } = view
  await visit(view, `/payments/${asked}`)
  const code = /ZF-\d{4}-\d+/.exec(await page.locator('main h1').innerText())[0]
  await page.getByTestId('act-PAYEE').click()
  await page.getByRole('dialog').getByLabel('账号').fill('6200 0000 0000 0088')
  await page.getByTestId('confirm-act').click()
  await page.locator('main dd', { hasText: '6200000000000088' }).first().waitFor()
  await settled(view)
  isQuiet(view)
  await view.close()
  return { asked, code }
}

async function traced(line, id, code, refused) {
  const view = await pageOf('auditor')
  const { page } = view
  await visit(view, `/payments/${id}`)
  const steps = page.getByTestId('path').locator('> li')
  assert.deepEqual(await steps.evaluateAll((found) => found.map((each) => each.dataset.kind ?? 'END')), ['OPEN_LINE', 'RESERVE', 'OWE', 'PAY', 'END'])
  assert.match(await steps.last().innerText(), new RegExp(`${PAYEE}[\\s\\S]*HD-${code}`))
  await visit(view, `/budget-lines/${line.id}/trace`)
  await page.getByTestId('verification').filter({ hasText: '500,000.00 元' }).waitFor()
  assert.match(await page.locator('[data-part="paid"]').innerText(), /12\.35/)
  await page.getByRole('table', { name: '逐笔去向' }).getByText(code).first().waitFor()
  const kept = await done('finance', 'GET', `${FUNDING}/payments/${refused}`)
  await visit(view, `/payments?tab=refused&q=${kept.code}`)
  await page.locator('main tbody tr', { hasText: kept.refusal.reason }).locator(`a[href="/payments/${refused}"]`).waitFor()
  isQuiet(view)
  await view.close()
}

function idIn(address) {
  return address.split('/').at(-1)
}
