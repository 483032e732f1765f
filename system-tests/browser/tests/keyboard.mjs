import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { focusIsSeen, tabTo } from '../lib/keyboard.mjs'
import { pageOf } from '../lib/people.mjs'
import { settled, visit } from '../lib/watch.mjs'

describe('by keyboard alone', () => {
  test('yingzhou-chief signs in, finds a project, looks at an act and leaves it', async () => {
    const view = await pageOf(null)
    const { page } = view
    await visit(view, '/')
    await tabTo(page, page.getByTestId('sign-in'))
    await page.keyboard.press('Enter')
    await page.locator('#username').waitFor()
    await typeSignIn(page, 'yingzhou-chief')
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor()
    await settled(view)

    await tabTo(page, page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: '项目', exact: true }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '项目' }).waitFor()
    await tabTo(page, page.getByPlaceholder('名称或编码'))
    await page.keyboard.type('AA-2018-0003')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=AA-2018-0003/)
    await settled(view)
    await tabTo(page, page.locator('main tbody tr').first().getByRole('link').first())
    await page.keyboard.press('Enter')
    await page.getByTestId('report-progress').waitFor()
    await settled(view)

    const act = page.locator('main [data-testid^="act-"]').first()
    await tabTo(page, act)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, page.getByTestId('confirm-act'))
    await focusIsSeen(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    assert.ok(await act.evaluate((element) => element === document.activeElement), 'The focus did not come back to the act')
    await view.close()
  })
})

async function typeSignIn(page, user) {
  const focused = () => page.evaluate(() => document.activeElement?.id)
  for (let step = 0; step < 10 && (await focused()) !== 'username'; step++) await page.keyboard.press('Tab')
  await page.keyboard.type(user)
  for (let step = 0; step < 10 && (await focused()) !== 'password'; step++) await page.keyboard.press('Tab')
  await page.keyboard.type(user)
  await page.keyboard.press('Enter')
}
