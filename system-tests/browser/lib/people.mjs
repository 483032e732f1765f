import { browser } from './browser.mjs'
import { DOOR } from './places.mjs'
import { watch } from './watch.mjs'

const WIDE = { width: 1280, height: 800 }
const signedIn = new Map()

/** A page of somebody who is signed in (or of nobody), in a language, with what it says and asks being watched. */
export async function pageOf(user, { language = 'zh', viewport = WIDE } = {}) {
  const storageState = user ? await stateOf(user) : undefined
  const context = await (await browser()).newContext({ storageState, viewport, baseURL: DOOR, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' })
  context.setDefaultTimeout(15_000)
  await context.addInitScript((chosen) => localStorage.setItem('ecocity.language', chosen), language)
  const page = await context.newPage()
  return { page, seen: watch(page), close: () => context.close() }
}

/** Fills in the sign-in server's own page. */
export async function fillSignIn(page, user) {
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(user)
  await page.locator('#password').press('Enter')
}

/** Everybody signs in once, through the door, as they would by hand; later pages begin with what that left. */
function stateOf(user) {
  if (!signedIn.has(user)) signedIn.set(user, signIn(user))
  return signedIn.get(user)
}

async function signIn(user) {
  const { page, close } = await pageOf(null)
  await page.goto('/login?to=%2F')
  await fillSignIn(page, user)
  await page.locator('main h1').waitFor()
  const state = await page.context().storageState()
  await close()
  return { ...state, origins: [] }
}
