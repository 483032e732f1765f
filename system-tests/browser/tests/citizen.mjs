import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAccessible, isQuiet, picture } from '../lib/checks.mjs'
import { anything, suggestionByCode } from '../lib/papers.mjs'
import { pageOf } from '../lib/people.mjs'
import { settled, visit } from '../lib/watch.mjs'

const REPLY = '已在路口增设照明，欢迎监督。'

describe('a citizen without account', () => {
  test('suggests, keeps what was typed through a reload, and finds the answer by the receipt code', async () => {
    const view = await pageOf(null)
    const asked = []
    view.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const text = `建议在路口增设夜间照明（${anything()}）。`
    const { code, receiptCode } = await suggested(view, text)
    const { id } = await suggestionByCode(code)
    await dispatched(id)
    await answered(id)
    await published(id, text)
    await lookedUp(view, receiptCode)
    await visit(view, '/public/suggestions')
    await view.page.getByTestId('published').getByText(text).waitFor()
    assert.deepEqual(asked.filter((path) => /^\/(login|auth|api\/(me|desk|events))/.test(path)), [], 'The public pages asked for a sign-in')
    isQuiet(view)
    await view.close()
  })

  test('who mistypes the code is told so, and nothing else', async () => {
    const view = await pageOf(null)
    const { page } = view
    await visit(view, '/public/suggestions/receipt')
    await page.getByLabel('查询码').fill('AAAAA-AAAAA-AAAAA-AAAAA')
    await page.getByTestId('look').click()
    await page.getByText('没有这个查询码').waitFor()
    assert.equal(await page.getByTestId('found').count(), 0)
    await view.close()
  })
})

async function suggested(view, text) {
  const { page } = view
  await visit(view, '/public/')
  await page.getByTestId('suggest').click()
  await page.getByLabel('内容').fill(text)
  await page.reload()
  await page.getByTestId('draft').waitFor()
  assert.equal(await page.getByLabel('内容').inputValue(), text)
  await settled(view)
  await page.getByTestId('send').click()
  const shown = page.getByTestId('receipt-code')
  await shown.waitFor()
  await isAccessible(view)
  await picture(view, 'public-suggest', 'receipt', 'zh')
  const receiptCode = (await shown.innerText()).trim()
  const [code] = /JY-\d{8}-\d+/.exec(await page.locator('main').innerText())
  return { code, receiptCode }
}

async function dispatched(id) {
  await acted('office', id, 'DISPATCHED', async (page) => page.getByLabel('承办单位').selectOption('YZ'))
}

async function answered(id) {
  await acted('yingzhou', id, 'ANSWERED', async (page) => page.getByRole('textbox', { name: '答复' }).fill(REPLY))
}

async function published(id, text) {
  await acted('office', id, 'PUBLISHED', async (page) => {
    assert.equal(await page.getByLabel('公开的内容').inputValue(), text)
    assert.equal(await page.getByLabel('公开的答复').inputValue(), REPLY)
  })
}

async function acted(user, id, to, given) {
  const view = await pageOf(user)
  const { page } = view
  await visit(view, `/suggestions/${id}`)
  await page.getByTestId(`act-${to}`).click()
  await given(page)
  await picture(view, 'suggestion', to.toLowerCase(), 'zh')
  await page.getByTestId('confirm-act').click()
  await page.locator(`main header [data-state="${to}"]`).waitFor()
  await settled(view)
  isQuiet(view)
  await view.close()
}

async function lookedUp(view, receiptCode) {
  const { page } = view
  await visit(view, '/public/suggestions/receipt')
  await page.getByLabel('查询码').fill(receiptCode.toLowerCase().replaceAll('-', ' '))
  await page.getByTestId('look').click()
  const found = page.getByTestId('found')
  await found.getByText(REPLY).waitFor()
  await found.locator('[data-state="PUBLISHED"]').waitFor()
  await isAccessible(view)
  await picture(view, 'public-receipt', 'found', 'zh')
}
