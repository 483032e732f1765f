const STREAM = '/api/events'
const QUIET_MS = 120

/** Keeps what a page says on its console, what failed, and what is still under way. */
export function watch(page) {
  const seen = { messages: [], failures: [], pending: new Set(), lastEnd: 0 }
  const over = (request) => {
    seen.pending.delete(request)
    seen.lastEnd = Date.now()
  }
  page.on('console', (message) => seen.messages.push(`${message.type()}: ${message.text()} (${message.location().url})`))
  page.on('pageerror', (error) => seen.messages.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().includes(STREAM)) seen.pending.add(request)
  })
  page.on('requestfinished', over)
  page.on('requestfailed', (request) => {
    over(request)
    // A page that is left lets go of what it was still reading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') seen.failures.push(`${request.method()} ${request.url()}: ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failures.push(`${response.request().method()} ${response.url()}: ${response.status()}`)
  })
  return seen
}

/** Opens an address and waits until the page has read all it wants. */
export async function visit({ page, seen }, path) {
  seen.messages.length = 0
  seen.failures.length = 0
  seen.pending.clear()
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await page.locator('main h1').waitFor()
  await settled({ page, seen })
}

/** Waits until nothing has been under way for a moment. */
export async function settled({ page, seen }) {
  const end = Date.now() + 15_000
  while (seen.pending.size > 0 || Date.now() - seen.lastEnd < QUIET_MS) {
    if (Date.now() > end) throw new Error(`Still reading: ${[...seen.pending].map((each) => each.url())}`)
    await page.waitForTimeout(30)
  }
}
