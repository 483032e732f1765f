import { ownHeaders } from './client'
import { Problem, problemOf } from './problem'

/** A file that a service keeps or makes, for showing it inside a page. */
export async function fileOf(address: string): Promise<Blob> {
  const response = await fetch(address, { headers: ownHeaders() }).catch(() => {
    throw new Problem(0, {})
  })
  if (!response.ok) throw problemOf(response, await response.json().catch(() => ({})))
  return response.blob()
}
