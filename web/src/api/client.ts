import createClient, { type Middleware } from 'openapi-fetch'
import { currentLanguage } from '@/i18n'
import { Problem, problemOf } from './problem'
import type { Paths } from './types'

/** Called when the door no longer knows who we are. */
let onSignedOut: () => void = () => undefined

export function whenSignedOut(act: () => void): void {
  onSignedOut = act
}

/** Headers that every call carries: the gateway refuses a changing call with a cookie that lacks X-Ecocity. */
export function ownHeaders(): Record<string, string> {
  return { 'X-Ecocity': '1', 'Accept-Language': currentLanguage() === 'zh' ? 'zh-CN' : 'en' }
}

const habits: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(ownHeaders())) request.headers.set(name, value)
    return request
  },
  onResponse({ response }) {
    if (response.status === 401) onSignedOut()
  },
}

export const api = createClient<Paths>({ baseUrl: globalThis.location.origin })
api.use(habits)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data of an answer, or the problem thrown. */
export async function got<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await unlessUnreachable(answer)
  if (!response.ok) throw problemOf(response, error)
  return data as T
}

/** The data of an answer with the version its ETag names, for a later If-Match. */
export async function gotVersioned<T>(answer: Promise<Answer<T>>): Promise<{ data: T; etag: string }> {
  const { data, error, response } = await unlessUnreachable(answer)
  if (!response.ok) throw problemOf(response, error)
  return { data: data as T, etag: response.headers.get('ETag') ?? '' }
}

async function unlessUnreachable<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await answer
  } catch {
    throw new Problem(0, {})
  }
}

/** A key that makes a repeated click or a lost answer harmless. */
export function newKey(): string {
  return crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`
}
