import { afterEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import { onceOnly } from '@/api/once'
import { Problem } from '@/api/problem'
import { usePaymentForm } from '@/features/payments/usePaymentForm'
import { inPage } from './mounting'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

/** The keys under which a thing was asked for, each time with this end. */
async function keysOf(...ends: (Problem | 'DONE')[]): Promise<string[]> {
  const once = onceOnly()
  const keys: string[] = []
  for (const end of ends) {
    const asking = once((key) => {
      keys.push(key)
      return end === 'DONE' ? Promise.resolve() : Promise.reject(end)
    })
    await asking.catch(() => undefined)
  }
  return keys
}

describe('a thing that is to be done once', () => {
  it('keeps its key while the answer may be lost: no network, a service that is down, a session that has ended', async () => {
    const inFlight = new Problem(409, { type: 'urn:ecocity:problem:idempotency-key-in-flight' })
    const keys = await keysOf(new Problem(0, {}), new Problem(503, {}), new Problem(502, {}), new Problem(401, {}), new Problem(429, {}), inFlight, 'DONE')
    expect(new Set(keys).size).toBe(1)
  })
  it('has a new key once it was done or refused', async () => {
    expect(new Set(await keysOf('DONE', new Problem(422, {}), new Problem(409, {}), 'DONE')).size).toBe(4)
  })
})

describe('a payment request whose answer was lost', () => {
  it('is sent again under the same key, so that it is one payment', async () => {
    const keys: unknown[] = []
    const answers = [() => Promise.reject(new TypeError('Failed to fetch')), () => Promise.resolve({ error: {}, response: new Response(null, { status: 503 }) }), () => Promise.resolve({ data: { id: 'p', code: 'ZF-1' }, response: new Response() })]
    vi.spyOn(api, 'POST').mockImplementation(((_path: string, options: { headers: Record<string, string> }) => {
      keys.push(options.headers['Idempotency-Key'])
      return answers[keys.length - 1]?.()
    }) as never)
    const { result, leave } = await inPage(() => usePaymentForm('u', ''))
    expect([await result.send(), await result.send(), await result.send()]).toEqual([null, null, 'p'])
    expect(new Set(keys).size).toBe(1)
    leave()
  })
})
