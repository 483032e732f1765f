import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isQuiet } from '../lib/checks.mjs'
import { pageOf } from '../lib/people.mjs'
import { orderedFinding } from '../lib/sample.mjs'
import { settled, visit } from '../lib/watch.mjs'

describe('the inbox is live', () => {
  test('an order given elsewhere appears without a reload, and goes when it is read', async () => {
    const view = await pageOf('yingzhou')
    const { page } = view
    await visit(view, '/inbox')
    await page.evaluate(() => (document.body.dataset.here = 'still'))
    const finding = await orderedFinding('YZ', '工地围挡未封闭')
    const notice = page.locator('main li', { has: page.locator(`a[href="/findings/${finding.id}"]`) }).first()
    await notice.waitFor()
    assert.equal(await page.evaluate(() => document.body.dataset.here), 'still')
    await page.getByTestId('inbox-count').waitFor()
    // The list and the count are read side by side: only now both know of the order.
    await settled(view)
    const unread = Number.parseInt(await page.getByTestId('inbox-count').innerText(), 10)
    await notice.getByRole('button', { name: '标为已读' }).click()
    await page.waitForFunction((before) => Number.parseInt(document.querySelector('[data-testid="inbox-count"]')?.textContent ?? '0', 10) < before, unread)
    isQuiet(view)
    await view.close()
  })
})
