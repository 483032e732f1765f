import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { done } from '../lib/door.mjs'
import { isAccessible, isQuiet, picture } from '../lib/checks.mjs'
import { pageOf } from '../lib/people.mjs'
import { projectByCode } from '../lib/sample.mjs'
import { settled, visit } from '../lib/watch.mjs'

const REPORTS = '/api/projects/v1/projects'

describe('step 4: progress and lights', () => {
  test('yingzhou reports cumulative progress and sees it in the project', async () => {
    const project = await projectByCode('AA-2018-0017')
    const last = (await done('office', 'GET', `${REPORTS}/${project.id}/progress-reports`)).items.at(-1)
    const plan = (await done('office', 'GET', `${REPORTS}/${project.id}/plan-curve`)).items
    const today = (await done('office', 'GET', '/api/ops/business-date')).date
    // On plan, so that the sample keeps its colours.
    const planned = plan.filter((each) => each.period <= today.slice(0, 7)).at(-1)?.planPercent ?? 0
    const percent = Math.min(100, Math.ceil(Math.max(last?.physicalPercent ?? 0, planned)))
    const view = await pageOf('yingzhou')
    const { page } = view
    await visit(view, `/projects/${project.id}`)
    await page.getByTestId('report-progress').click()
    await page.getByTestId('report-form').waitFor()
    const period = await page.getByLabel('期间').inputValue()
    await page.getByLabel('形象进度（累计）').fill(String(percent))
    await page.getByLabel('完成投资（累计）').fill(String((last?.workDoneFen ?? 0) / 100 + 10_000))
    await page.getByLabel('到位资金（累计）').fill(String((last?.fundsArrivedFen ?? 0) / 100 + 10_000))
    await page.getByLabel('进展情况').fill('完成 1 处游园的场地清理')
    await page.getByTestId('send').click()
    await page.getByRole('dialog').getByText(period).waitFor()
    await isAccessible(view)
    await picture(view, 'progress-form', 'confirm', 'zh')
    await page.getByTestId('confirm-act').click()
    const row = page.getByRole('table', { name: '历次填报' }).locator('tbody tr').first()
    await row.getByText('完成 1 处游园的场地清理').waitFor()
    assert.match(await row.innerText(), new RegExp(`${period}[\\s\\S]*${percent.toFixed(1)} %`))
    await settled(view)
    isQuiet(view)
    await view.close()
  })

  test('a light is a word with its reason, not a colour alone', async () => {
    const lit = await projectByCode('AA-2018-0003')
    assert.ok(lit.light, 'The project has no light')
    const view = await pageOf('yingzhou')
    const { page } = view
    await visit(view, `/projects/${lit.id}?tab=lights`)
    const light = page.locator('main header .light')
    assert.match(await light.locator('.word').innerText(), /绿灯|黄灯|红灯/)
    await light.hover()
    assert.ok((await light.getByRole('tooltip').innerText()).length > 4)
    const row = page.getByRole('table', { name: '各项灯' }).locator('tbody tr').first()
    assert.match(await row.innerText(), /(绿灯|黄灯|红灯)[\s\S]+第 \d+ 版/)
    await picture(view, 'project-lights', 'reason', 'zh')
    isQuiet(view)
    await view.close()
  })
})
