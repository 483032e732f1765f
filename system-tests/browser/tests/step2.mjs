import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { statSync } from 'node:fs'
import { isAccessible, isQuiet, picture } from '../lib/checks.mjs'
import { pageOf } from '../lib/people.mjs'
import { inProject } from '../lib/places.mjs'
import { visit } from '../lib/watch.mjs'

const TABLES = 'sample-city/tables'

describe('step 2: projects and the key-project table', () => {
  const name = `柳湖路雨水花园（试点 ${Date.now() % 100_000}）`
  let path

  test('yingzhou signs in and drafts a project in the form', async () => {
    const view = await pageOf('yingzhou')
    const { page } = view
    await visit(view, '/projects')
    await page.getByTestId('new-project').click()
    await fillProject(page, name)
    await page.getByTestId('save').click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    path = new URL(page.url()).pathname
    await page.locator('main header [data-state="DRAFT"]').waitFor()
    isQuiet(view)
    await view.close()
  })

  test('a form that is not filled in says so in a sentence and loses nothing', async () => {
    const view = await pageOf('yingzhou')
    const { page } = view
    await visit(view, '/projects/new')
    await page.getByLabel('项目名称').fill('只有名称')
    await page.getByTestId('save').click()
    await page.getByText('这一项必须填写。').first().waitFor()
    assert.equal(await page.getByLabel('项目名称').inputValue(), '只有名称')
    await isAccessible(view)
    await picture(view, 'project-form', 'refused', 'zh')
    isQuiet(view)
    await view.close()
  })

  test('yingzhou-chief submits it after reading what that means', async () => {
    const view = await pageOf('yingzhou-chief')
    const { page } = view
    await visit(view, path)
    await page.getByTestId('act-SUBMITTED').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('申报后不能修改').waitFor()
    await dialog.getByText('800.00').waitFor()
    await isAccessible(view)
    await picture(view, 'project', 'confirm', 'zh')
    await dialog.getByTestId('confirm-act').click()
    await page.locator('main header [data-state="SUBMITTED"]').waitFor()
    assert.match(await page.getByTestId('notice').innerText(), new RegExp('已申报'))
    await page.getByTestId('act-SUBMITTED').waitFor({ state: 'detached' })
    isQuiet(view)
    await view.close()
  })

  test('office sees the wrong workbook by row and cell and takes the annotated file away', async () => {
    const view = await pageOf('office')
    const { page } = view
    await visit(view, '/tables/import')
    assert.equal(await page.getByLabel('年度', { exact: true }).inputValue(), '2019')
    await page.locator('input[type=file]').setInputFiles(inProject(`${TABLES}/key-projects-2019-wrong.xlsx`))
    const errors = page.getByTestId('import-errors')
    await errors.waitFor()
    const cells = await errors.locator('tbody th').allInnerTexts()
    const rows = new Set(cells.map((cell) => Number(/\d+/.exec(cell)?.[0])))
    for (let row = 6; row <= 18; row++) assert.ok(rows.has(row), `No error shown for row ${row}: ${cells}`)
    assert.ok(cells.some((cell) => /^[A-Z]+8$/.test(cell)), `No cell named in row 8: ${cells}`)
    assert.equal(await page.getByTestId('import-commit').count(), 0)
    await isAccessible(view)
    await picture(view, 'import', 'errors', 'zh', { full: true })
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('import-annotated').click()])
    assert.match(download.suggestedFilename(), /\.xlsx$/)
    assert.ok(statSync(await download.path()).size > 2_000)
    isQuiet(view)
    await view.close()
  })

  test('the right workbook is found clean, and checking stores nothing', async () => {
    const view = await pageOf('office')
    const { page } = view
    await visit(view, '/tables')
    const before = await page.locator('main tbody tr').count()
    await visit(view, '/tables/import')
    await page.locator('input[type=file]').setInputFiles(inProject(`${TABLES}/key-projects-2019-v1.xlsx`))
    await page.getByTestId('import-commit').waitFor()
    assert.match(await page.getByTestId('import-result').innerText(), /没有错误/)
    await picture(view, 'import', 'clean', 'zh')
    isQuiet(view)
    await visit(view, '/tables')
    assert.equal(await page.locator('main tbody tr').count(), before)
    await view.close()
  })

  test('the issued table is opened and compared with an earlier one', async () => {
    const view = await pageOf('office')
    const { page } = view
    await visit(view, '/tables')
    await page.locator('main tbody tr', { hasText: '2019 年' }).filter({ hasText: '已印发' }).getByRole('link').click()
    await page.locator('main header [data-state="ISSUED"]').waitFor()
    await page.getByRole('link', { name: '与其他版本比较' }).click()
    await page.getByLabel('与哪一版比较').selectOption({ label: '2018 年第 1 版' })
    await page.getByTestId('added').waitFor()
    assert.ok((await page.getByTestId('added').locator('tbody tr').count()) > 0)
    await page.getByTestId('changed').locator('ins').first().waitFor()
    isQuiet(view)
    await view.close()
  })
})

async function fillProject(page, name) {
  await page.getByLabel('项目名称').fill(name)
  await page.getByLabel('领域').selectOption('SPG')
  await page.getByLabel('所在区域').selectOption('YZ')
  await page.getByLabel('行业主管部门').selectOption('HUC')
  await page.getByLabel('计划开工').fill('2019-06-01')
  await page.getByLabel('计划竣工').fill('2019-11-30')
  await page.getByLabel('总投资').fill('8000000')
}
