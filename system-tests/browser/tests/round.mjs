import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { done } from '../lib/door.mjs'
import { isAccessible, isQuiet, picture } from '../lib/checks.mjs'
import { begunRound, enteredBut, givenUp, noticeOver, paper, SHARES } from '../lib/grants.mjs'
import { pageOf } from '../lib/people.mjs'
import { settled, visit } from '../lib/watch.mjs'

const NUMBER = 'AA财建〔样例〕7号'

describe('an award round', () => {
  let round
  let path
  let missing

  before(async () => {
    round = await begunRound()
    path = `/award-rounds/${round.id}`
    missing = await enteredBut(round.id, 'YZ', 'WORK')
  })
  after(() => givenUp(round))

  test('says what is missing and whose; it is entered with its paper and confirmed by another', async () => {
    await as('office', path, async ({ page }) => {
      await page.getByTestId('missing-factors').getByRole('button', { name: '录入颍州区的验收工作量' }).click()
      const form = page.getByTestId('factor-form')
      await form.getByLabel('数值').fill(String(missing))
      await form.getByLabel('来源').fill('验收报告第 2 页')
      await form.locator('input[type="file"]').setInputFiles({ name: '验收报告.pdf', mimeType: 'application/pdf', buffer: paper() })
      await form.getByText('验收报告.pdf').waitFor()
      await form.getByTestId('send').click()
      await page.getByTestId('missing-factors').waitFor({ state: 'detached' })
      assert.equal(await page.getByTestId('confirm-factors').count(), 0, 'Nobody confirms what he entered')
    })
    await as('finance', path, async (view) => {
      await view.page.getByTestId('confirm-factors').click()
      assert.equal(await view.page.getByRole('dialog').locator('dd').count(), 20)
      await confirm(view.page)
      await view.page.getByTestId('confirm-factors').waitFor({ state: 'detached' })
    })
  })

  test('is frozen with its hash and computed to the fen, each share reckoned after line by line', async () => {
    await as('office', path, async (view) => {
      const { page } = view
      await act(page, 'FROZEN')
      await act(page, 'COMPUTED')
      const rows = page.getByTestId('shares').locator('tr.share')
      await rows.nth(4).waitFor()
      assert.deepEqual(await figures(rows), SHARES.map(([, ...amounts]) => amounts))
      assert.match(await page.locator('.hash').innerText(), /SHA-256\s+[0-9a-f]{64}/)
      assert.match(await page.getByTestId('balance').innerText(), /20,000,000\.00 元；合计等于资金池/)
      await rows.first().getByRole('button').click()
      await page.getByTestId('shares').getByText('超过封顶，按封顶计').first().waitFor()
      const download = page.waitForEvent('download')
      await page.getByTestId('workbook').click()
      assert.match((await download).suggestedFilename(), /测算表\.xlsx$/)
      await isAccessible(view)
      await picture(view, 'award-round', 'computed', 'zh', { full: true })
    })
  })

  test('is held against the next version of its policy before anybody decides', async () => {
    await as('leader', `/award-laboratory?versions=${round.code}:2,${round.code}:1&roundPolicyCode=${round.code}`, async (view) => {
      const units = view.page.getByTestId('units').locator('tbody tr')
      await units.nth(4).waitFor()
      const changes = await view.page.getByTestId('units').locator('[data-change]').evaluateAll((all) => all.map((each) => each.dataset.change))
      assert.deepEqual([changes.includes('GAINS'), changes.includes('LOSES'), changes.filter((each) => each === 'SAME').length], [true, true, 5])
      await isAccessible(view)
      await picture(view, 'award-laboratory', 'replayed', 'zh', { full: true })
    })
  })

  test('is noticed by a second hand, objected to, and not approved while the notice runs', async () => {
    await as('finance-check', path, ({ page }) => act(page, 'PUBLIC_NOTICE'))
    await as('yingzhou', `${path}?tab=notice`, async ({ page }) => {
      await page.getByTestId('object').click()
      await page.getByLabel('异议内容').fill('验收工作量应为 18,700 万元。')
      await confirm(page)
      await page.getByText('验收工作量应为 18,700 万元。').waitFor()
    })
    await as('office-chief', `${path}?tab=notice`, async ({ page }) => {
      await page.getByTestId('reject').click()
      await page.getByRole('dialog').locator('textarea').fill('以验收报告为准。')
      await confirm(page)
      await page.getByText('以验收报告为准。').waitFor()
    })
    const view = await pageOf('leader')
    await visit(view, path)
    await view.page.getByTestId('act-APPROVED').click()
    await view.page.getByTestId('confirm-act').click()
    await view.page.getByRole('alert').getByText('公示').waitFor()
    await view.close()
  })

  test('is approved once the notice is over, and allocated with the number of the document', async (t) => {
    const { notice } = await done('office', 'GET', `/api/funding/v1${path}`)
    if (!(await noticeOver(notice.closesOn))) return t.skip('The clock of this city stays as it is')
    await as('leader', path, ({ page }) => act(page, 'APPROVED'))
    await as('finance', path, async ({ page }) => {
      await page.getByTestId('act-ALLOCATED').click()
      await page.getByRole('dialog').getByText('11,999,999.99 元').first().waitFor()
      await page.getByRole('dialog').locator('input').fill(NUMBER)
      await confirm(page)
      await page.locator('main header [data-state="ALLOCATED"]').waitFor()
      await page.goto(`${path}?tab=money`)
      const money = page.getByRole('table', { name: '资金去向' }).locator('tbody tr')
      await money.nth(4).waitFor()
      assert.equal(await money.filter({ hasText: NUMBER }).count(), 5)
      assert.match(await money.filter({ hasText: '颍州区' }).innerText(), /265\.44/)
    })
  })
})

/** A person at a page, who leaves it as quiet as it was. */
async function as(user, path, does) {
  const view = await pageOf(user)
  await visit(view, path)
  await does(view)
  await settled(view)
  isQuiet(view)
  await view.close()
}

async function act(page, to) {
  await page.getByTestId(`act-${to}`).click()
  await confirm(page)
  await page.locator(`main header [data-state="${to}"]`).waitFor()
}

async function confirm(page) {
  await page.getByTestId('confirm-act').click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** What the rows of the shares say: share, part of the pool, at once, after acceptance. */
function figures(rows) {
  return rows.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.innerText.trim())))
}
