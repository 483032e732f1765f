import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAccessible, isQuiet, picture } from '../lib/checks.mjs'
import { done } from '../lib/door.mjs'
import { pageOf } from '../lib/people.mjs'
import { settled, visit } from '../lib/watch.mjs'

const FUNDING = '/api/funding/v1'
const WAN = 1_000_000

describe('a budget line', () => {
  test('is supplemented by a document with two hands, found on the desk of the second, and shows it as of any day', async () => {
    const line = (await done('finance', 'GET', `${FUNDING}/budget-lines?q=M19-02`)).items[0]
    const document = `财建〔2019〕${Date.now() % 100_000}号`
    const path = await preparedByFinance(line, document)
    await approvedBySecondHand(path, document)
    await shownOnTheLine(line, document)
    await takenBack(line)
  })
})

async function preparedByFinance(line, document) {
  const view = await pageOf('finance')
  const { page } = view
  await visit(view, `/budget-lines/${line.id}`)
  await page.getByTestId('new-movement').click()
  await page.getByTestId('send').click()
  await page.getByText('这一项必须填写。').first().waitFor()
  await page.getByLabel('类别').selectOption('SUPPLEMENT')
  await page.getByLabel('金额').fill('10000')
  await page.getByLabel('文号', { exact: true }).fill(document)
  await page.getByLabel('文件日期').fill((await done('finance', 'GET', '/api/ops/business-date')).date)
  await page.getByLabel('理由').fill('样例追加')
  await page.getByTestId('send').click()
  await page.getByRole('dialog').getByText('10,000.00').waitFor()
  await page.getByTestId('confirm-act').click()
  await page.locator('main header [data-state="PREPARED"]').waitFor()
  await page.getByTestId('waits').waitFor()
  assert.equal(await page.getByTestId('act-APPROVED').count(), 0, 'Who prepares does not approve')
  await settled(view)
  isQuiet(view)
  const { pathname } = new URL(page.url())
  await view.close()
  return pathname
}

async function approvedBySecondHand(path, document) {
  const view = await pageOf('finance-check')
  const { page } = view
  await visit(view, '/')
  await page.locator(`main a[href="${path}"]`).first().click()
  await page.getByTestId('act-APPROVED').click()
  const dialog = page.getByRole('dialog')
  assert.match(await dialog.innerText(), new RegExp(`10,000\\.00[\\s\\S]*${document}`))
  await isAccessible(view)
  await picture(view, 'movement', 'confirm', 'zh')
  await page.getByTestId('confirm-act').click()
  await page.locator('main header [data-state="APPROVED"]').waitFor()
  await settled(view)
  isQuiet(view)
  await view.close()
}

async function shownOnTheLine(line, document) {
  const view = await pageOf('leader')
  const { page } = view
  await visit(view, `/budget-lines/${line.id}`)
  await page.locator('main tbody tr', { hasText: document }).getByText('1.00', { exact: true }).waitFor()
  await page.getByTestId('as-of').fill(dayBefore(await page.getByTestId('as-of').inputValue()))
  await page.waitForURL(/asOf=/)
  await page.locator('main tbody tr', { hasText: document }).waitFor({ state: 'detached' })
  await visit(view, `/budget-lines/${line.id}?tab=movements`)
  await page.locator('main tbody tr', { hasText: document }).getByText(/批准：/).waitFor()
  await settled(view)
  isQuiet(view)
  await view.close()
}

/** The line is left as it was found. */
async function takenBack(line) {
  const { date } = await done('finance', 'GET', '/api/ops/business-date')
  const cut = await done('finance', 'POST', `${FUNDING}/budget-movements`, { kind: 'CUT', budgetLineId: line.id, amountFen: WAN, documentNumber: '财建〔2019〕样例2号', documentDate: date, reason: '样例追加退回' })
  await done('finance-check', 'POST', `${FUNDING}/budget-movements/${cut.id}/transitions`, { to: 'APPROVED' })
}

function dayBefore(day) {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
