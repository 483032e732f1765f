import { vi } from 'vitest'
import { api } from '@/api/client'

/** What the door answers to each address; a list is given as its items. Everything else is an empty list. Gives what was asked. */
export function answering(answers: Record<string, unknown>): { asked: [path: string, query: Record<string, unknown>][] } {
  const asked: [string, Record<string, unknown>][] = []
  vi.spyOn(api, 'GET').mockImplementation(((path: string, options?: { params?: { query?: Record<string, unknown> } }) => {
    asked.push([path, options?.params?.query ?? {}])
    const found = answers[path]
    const data = Array.isArray(found) ? { items: found, next: null } : (found ?? { items: [], next: null })
    return Promise.resolve({ data, response: new Response() })
  }) as never)
  return { asked }
}

/** Somebody of these roles is signed in. */
export function signedIn(...roles: string[]): Record<string, unknown> {
  document.cookie = 'ecocity_known=1'
  return { '/api/me': { user: 'x', name: '某', unitCode: 'FIN', roles }, '/api/ops/business-date': { date: '2021-02-28' } }
}
