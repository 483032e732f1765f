const SHARED = /\/api\/(me|ops|events)|\/(organisations|fields|programmes|phases|funding-sources|purposes)(\?|$)/

/** What the browser's border can be made to answer, and how the page then shows it. */
export const STATES = {
  empty: { answer: emptied, shown: null },
  loading: { answer: () => undefined, shown: '.skeleton' },
  error: { answer: (route) => refuse(route, 500), shown: '[data-testid="error"]' },
  refused: { answer: (route) => refuse(route, 404), shown: '[data-testid="refused"]' },
}

/** Answers a page's own questions in a state until the act is over. For "empty" that is every question it asks. */
export async function forced(page, state, asked, act) {
  const { answer } = STATES[state]
  const own = (url) => url.pathname.startsWith('/api/') && !SHARED.test(url.href) && (state === 'empty' || asked.test(url.pathname))
  await page.route(own, (route) => (route.request().method() === 'GET' ? answer(route) : route.continue()))
  try {
    await act()
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
}

/** A file, such as a document as it was set, holds no list: it stays as it is. */
async function emptied(route) {
  const response = await route.fetch()
  const isJson = response.headers()['content-type']?.includes('json')
  await route.fulfill(isJson ? { response, json: withoutItems(await response.json()) } : { response })
}

/** Every list in an answer, and in the parts of a joined one, without its items. */
function withoutItems(body) {
  if (Array.isArray(body)) return []
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, listed(name, value)]))
}

function listed(name, value) {
  if (name === 'next') return null
  if (name === 'allowedTransitions' || name === 'allowedActs') return value
  return withoutItems(value)
}

function refuse(route, status) {
  return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', status, traceId: '4bf92f3577b34da6' }) })
}
