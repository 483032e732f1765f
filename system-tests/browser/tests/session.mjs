import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fillSignIn, pageOf } from '../lib/people.mjs'
import { visit } from '../lib/watch.mjs'

describe('an ended session', () => {
  test('leads to signing in and back to the page, with what was typed', async () => {
    const view = await pageOf('yingzhou')
    const { page } = view
    await visit(view, '/projects/new?from=desk')
    await page.getByLabel('项目名称').fill('会话结束前填写的名称')
    await page.getByLabel('总投资').fill('1234567.89')
    await page.context().clearCookies()
    const leaving = page.waitForRequest((request) => new URL(request.url()).pathname === '/login')
    await fillRest(page)
    await page.getByTestId('save').click()
    assert.equal(new URL((await leaving).url()).searchParams.get('to'), '/projects/new?from=desk')

    await fillSignIn(page, 'yingzhou')
    await page.waitForURL('**/projects/new?from=desk')
    await page.getByTestId('draft').waitFor()
    assert.equal(await page.getByLabel('项目名称').inputValue(), '会话结束前填写的名称')
    assert.equal(await page.getByLabel('总投资').inputValue(), '1234567.89')
    await page.getByRole('button', { name: '放弃这份草稿' }).click()
    await view.close()
  })
})

async function fillRest(page) {
  await page.getByLabel('领域').selectOption('SPG')
  await page.getByLabel('所在区域').selectOption('YZ')
  await page.getByLabel('计划开工').fill('2019-06-01')
  await page.getByLabel('计划竣工').fill('2019-11-30')
}
