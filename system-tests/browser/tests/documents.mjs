import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAccessible, isQuiet, picture } from '../lib/checks.mjs'
import { signedNotice } from '../lib/papers.mjs'
import { pageOf } from '../lib/people.mjs'
import { settled, visit } from '../lib/watch.mjs'

const SET_WITHIN_MS = 60_000

describe('an official document', () => {
  test('is registered with its number, set, issued, signed for by a district, and verified by anybody', async () => {
    const { id, title } = await signedNotice()
    const number = await registeredAndIssued(id)
    await signedForBy('yingzhou', 'YZ', id, number)
    await verified(id, number, title)
  })
})

async function registeredAndIssued(id) {
  const view = await pageOf('registrar')
  const { page } = view
  await visit(view, `/documents/${id}`)
  await confirmed(view, 'REGISTERED')
  const number = (await page.getByTestId('document-facts').locator('dd').first().innerText()).trim()
  assert.match(number, /^AA绿建办〔\d{4}〕\d+号$/)
  await page.getByTestId('download-file').waitFor({ timeout: SET_WITHIN_MS })
  await page.getByTestId('act-ISSUED').click()
  const dialog = page.getByRole('dialog')
  assert.match(await dialog.innerText(), new RegExp(`${number}[\\s\\S]*颍州区`))
  await isAccessible(view)
  await picture(view, 'document', 'confirm', 'zh')
  await page.getByTestId('confirm-act').click()
  await page.locator('main header [data-state="ISSUED"]').waitFor()
  await page.getByTestId('recipients').locator('[data-unit="YZ"]').getByText('未签收').waitFor()
  await settled(view)
  isQuiet(view)
  await view.close()
  return number
}

async function signedForBy(user, unit, id, number) {
  const view = await pageOf(user)
  const { page } = view
  await visit(view, '/')
  await page.locator(`main a[href="/documents/${id}"]`).first().click()
  await page.getByTestId('act-ACKNOWLEDGED').click()
  await page.getByRole('dialog').getByText(number).first().waitFor()
  await page.getByLabel('签收人').fill('样经办')
  await page.getByTestId('confirm-act').click()
  await page.getByTestId('recipients').locator(`[data-unit="${unit}"]`).getByText('样经办 签收').waitFor()
  assert.equal(await page.getByTestId('act-ACKNOWLEDGED').count(), 0, 'A document is signed for once')
  await settled(view)
  await picture(view, 'document', 'acknowledged', 'zh')
  isQuiet(view)
  await view.close()
}

async function verified(id, number, title) {
  const view = await pageOf(null)
  const { page } = view
  await visit(view, `/public/verifications/${id}`)
  await page.getByTestId('validity').getByText('有效').waitFor()
  await page.getByText(number).first().waitFor()
  await page.getByText(title).first().waitFor()
  const download = await page.request.get(`/api/notification/v1/public/documents/${id}/file`)
  const own = page.getByTestId('own-file')
  await own.setInputFiles({ name: 'same.pdf', mimeType: 'application/pdf', buffer: await download.body() })
  await page.getByTestId('compared').getByText('一致：').waitFor()
  await own.setInputFiles({ name: 'other.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await page.getByTestId('compared').getByText('不一致：').waitFor()
  await picture(view, 'public-verification', 'compared', 'zh')
  isQuiet(view)
  await view.close()
}

/** Does an act and waits until the object shows the state it leads to. */
async function confirmed({ page }, to) {
  await page.getByTestId(`act-${to}`).click()
  await page.getByTestId('confirm-act').click()
  await page.locator(`main header [data-state="${to}"]`).waitFor()
}
