import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { outputFolder } from './places.mjs'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const GRAVE = ['serious', 'critical']
const PICTURES = outputFolder('pictures')

/** Nothing on the console and nothing refused or lost on the way. */
export function isQuiet({ seen }) {
  assert.deepEqual([...seen.messages, ...seen.failures], [])
}

/** Axe finds nothing serious or critical. */
export async function isAccessible({ page }) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], runOnly: RULES }).analyze()
  const grave = violations.filter((each) => GRAVE.includes(each.impact)).map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  assert.deepEqual(grave, [])
}

/** The browser tab, the heading and the end of the breadcrumb say the same. */
export async function isNamedAlike({ page }) {
  const said = await page.evaluate(() => ({
    tab: document.title.split(' · ')[0],
    heading: document.querySelector('main h1').textContent.trim(),
    crumb: document.querySelector('main header nav [aria-current="page"]')?.textContent.trim(),
  }))
  assert.equal(said.tab, said.heading)
  assert.equal(said.crumb ?? said.heading, said.heading)
}

/** The page itself never scrolls sideways; a chart may take a moment to follow a new width. */
export async function fitsTheWidth({ page }) {
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, { timeout: 3000 }).catch(() => {})
  const { content, window, widest } = await page.evaluate(() => {
    const { scrollWidth: content, clientWidth: window } = document.documentElement
    const scrolls = (each) => each !== document.body && each !== null && (getComputedStyle(each).overflowX !== 'visible' || scrolls(each.parentElement))
    const out = content > window ? [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > window && !scrolls(each.parentElement)) : []
    return { content, window, widest: out.slice(-3).map((each) => `${each.tagName.toLowerCase()}.${each.className} “${each.textContent.slice(0, 40)}”`) }
  })
  assert.ok(content <= window, `The page is ${content} px wide in a window of ${window} px, by ${widest.join(', ')}`)
}

/** Leaves a picture to be looked at, where somebody will: ECOCITY_PICTURES is set. */
export async function picture({ page }, name, state, language, { full = false } = {}) {
  if (!process.env.ECOCITY_PICTURES) return
  const { width } = page.viewportSize()
  await page.screenshot({ path: `${PICTURES}/${name}-${state}-${language}-${width}.png`, fullPage: full })
}
