import { after, before, describe, test } from 'node:test'
import { cancelledMovement } from '../lib/budgets.mjs'
import { fitsTheWidth, isAccessible, isNamedAlike, isQuiet, picture } from '../lib/checks.mjs'
import { forced, STATES } from '../lib/forced.mjs'
import { cancelledRound, NONE_YET } from '../lib/judged.mjs'
import { pagesOf } from '../lib/pages.mjs'
import { pageOf } from '../lib/people.mjs'
import { discardedDraft, oneOfEach } from '../lib/sample.mjs'
import { settled, visit } from '../lib/watch.mjs'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 375, height: 812 }
const LANGUAGES = ['zh', 'en']
const WITHIN = { timeout: 120_000 }
const none = { project: '', table: '', version: '', draft: '', task: '', finding: '', payment: '', lead: '', inspection: '' }
const names = pagesOf(none).map(({ name, asked }) => ({ name, hasStates: asked !== undefined }))

describe('each page', { concurrency: 2 }, () => {
  let pages
  const open = new Map()

  before(async () => {
    pages = pagesOf(await oneOfEach())
  })
  after(async () => {
    await Promise.all([...open.values()].map(async (each) => (await each).close()))
    await discardedDraft()
    await cancelledRound()
    await cancelledMovement()
  })

  for (const [index, { name, hasStates }] of names.entries()) {
    test(`${name}: quiet, accessible, named alike and never wider than the window, in both languages`, WITHIN, async (t) => {
      if (isNoneYet(name)) return t.skip('The city has come to none of these yet')
      for (const language of LANGUAGES) await normal(pages.find((each) => each.name === name), language)
    })
    if (!hasStates) continue
    // The states are the same parts on every page, so that one language a page shows them in both.
    test(`${name}: shows when there is nothing, when it waits, when a part fails and when it may not be read`, WITHIN, async (t) => {
      if (isNoneYet(name)) return t.skip('The city has come to none of these yet')
      await states(pages.find((each) => each.name === name), LANGUAGES[index % LANGUAGES.length])
    })
  }

  function isNoneYet(name) {
    return pages.find((each) => each.name === name).path.includes(NONE_YET)
  }

  async function normal({ name, user, path }, language) {
    await using(user, language, async (view) => {
      await view.page.setViewportSize(WIDE)
      await visit(view, path)
      await isNamedAlike(view)
      await fitsTheWidth(view)
      await picture(view, name, 'normal', language)
      await isAccessible(view)
      await view.page.setViewportSize(NARROW)
      await fitsTheWidth(view)
      await picture(view, name, 'normal', language)
      if (language === 'zh') await isAccessible(view)
      isQuiet(view)
    })
  }

  async function states({ name, user, path, asked }, language) {
    await using(user, language, async (view) => {
      await view.page.setViewportSize(WIDE)
      for (const state of Object.keys(STATES)) {
        await forced(view.page, state, asked, async () => {
          await shown(view, path, STATES[state].shown)
          await fitsTheWidth(view)
          await picture(view, name, state, language)
        })
      }
    })
  }

  async function shown(view, path, sign) {
    await view.page.goto(path, { waitUntil: 'domcontentloaded' })
    if (sign) await view.page.locator(sign).first().waitFor()
    else {
      await view.page.locator('main h1').waitFor()
      await settled(view)
    }
  }

  /** Views are kept: a person's tab, one for each language, used by one test at a time. */
  async function using(user, language, act) {
    const key = `${user}-${language}`
    const view = await (open.get(key) ?? pageOf(user, { language }))
    open.delete(key)
    try {
      await act(view)
    } catch (fault) {
      await view.close()
      throw fault
    }
    if (open.has(key)) await view.close()
    else open.set(key, view)
  }
})
