import { DOOR } from './places.mjs'

// A token is not used in its last half minute, so that it is still good when it arrives.
const SPARE_MS = 30_000
const tokens = new Map()
const CLIENTS = ['finance-system']

/** Acts as a person or another system over the API, with a token of the real sign-in server; answers the body. */
export async function call(user, method, path, body, headers = {}) {
  const response = await fetch(DOOR + path, {
    method,
    headers: { Authorization: `Bearer ${await token(user)}`, 'Content-Type': 'application/json', 'Accept-Language': 'en', 'Idempotency-Key': crypto.randomUUID(), ...headers },
    body: body && JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : null, etag: response.headers.get('ETag') }
}

/** Keeps a file as a person; answers what the service says of it. */
export async function upload(user, path, name, content, type = 'application/pdf') {
  const form = new FormData()
  form.set('file', new Blob([content], { type }), name)
  const response = await fetch(DOOR + path, { method: 'POST', headers: { Authorization: `Bearer ${await token(user)}` }, body: form })
  if (!response.ok) throw new Error(`${user} POST ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** The same, where only success will do. */
export async function done(user, method, path, body, headers) {
  const answer = await call(user, method, path, body, headers)
  if (answer.status >= 300) throw new Error(`${user} ${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Repeats until there is a value: consequences arrive by event. */
export async function soon(look, seconds = 15) {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const value = await look()
    if (value) return value
    if (Date.now() > end) throw new Error(`Nothing after ${seconds} s: ${look}`)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

async function token(user) {
  if (!(tokens.get(user)?.until > Date.now())) tokens.set(user, await ask(user))
  return tokens.get(user).token
}

async function ask(user) {
  const form = new URLSearchParams(CLIENTS.includes(user) ? { grant_type: 'client_credentials', client_id: user, client_secret: user } : { grant_type: 'password', client_id: 'ecocity-cli', username: user, password: user })
  const response = await fetch(`${DOOR}/auth/realms/ecocity/protocol/openid-connect/token`, { method: 'POST', body: form })
  if (!response.ok) throw new Error(`No token for ${user}: ${response.status}`)
  const { access_token: token, expires_in: seconds } = await response.json()
  return { token, until: Date.now() + seconds * 1000 - SPARE_MS }
}
