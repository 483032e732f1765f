import assert from 'node:assert/strict'

const STEPS_AT_MOST = 90

/** Presses Tab until the focus is on what the locator names; wherever it stops on the way, it must be seen. */
export async function tabTo(page, target) {
  for (let step = 0; step < STEPS_AT_MOST; step++) {
    await page.keyboard.press('Tab')
    await focusIsSeen(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  assert.fail(`Not reached by Tab in ${STEPS_AT_MOST} steps: ${target}`)
}

/** What has the focus is outlined, inside the window, and not covered. */
export async function focusIsSeen(page) {
  assert.equal(await page.evaluate(complaintAboutFocus), null)
}

function complaintAboutFocus() {
  const focused = document.activeElement
  if (!focused || focused === document.body) return null
  const element = focused.matches('.only-read') ? focused.nextElementSibling : focused
  const what = `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}"`
  const style = getComputedStyle(element)
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1) return `${what} has no outline`
  const box = element.getClientRects()[0]
  if (!box) return `${what} is not drawn`
  const left = Math.max(box.left, 0)
  const right = Math.min(box.right, innerWidth)
  const top = Math.max(box.top, 0)
  const bottom = Math.min(box.bottom, innerHeight)
  if (right - left < 1 || bottom - top < 1) return `${what} is outside the window`
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return element.contains(hit) || hit?.contains(element) ? null : `${what} is covered by ${hit?.tagName}.${hit?.className}`
}
