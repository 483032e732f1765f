import { ownHeaders } from './client'
import { Problem, problemOf } from './problem'

/** Sends a form with a file. openapi-fetch would turn it into JSON, so it goes by plain fetch. */
export async function upload<T>(path: string, form: FormData): Promise<T> {
  const response = await fetch(path, { method: 'POST', headers: ownHeaders(), body: form }).catch(() => {
    throw new Problem(0, {})
  })
  const body: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw problemOf(response, body)
  return body as T
}
