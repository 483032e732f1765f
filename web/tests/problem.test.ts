import { describe, expect, it, vi } from 'vitest'
import { api, got, whenSignedOut } from '@/api/client'
import { asProblem, Problem, problemOf } from '@/api/problem'
import { refusalOf } from '@/app/acts'
import { setLanguage } from '@/i18n'
import { sentenceOf } from '@/ui/sentences'

function answer(status: number, body: unknown, type = 'application/problem+json') {
  return vi.fn((request: Request) => {
    void request
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }))
  })
}
async function problemFrom(fetch: (request: Request) => Promise<Response>): Promise<Problem> {
  return got(api.GET('/api/me', { fetch })).then(
    () => {
      throw new Error('was not refused')
    },
    (cause: unknown) => asProblem(cause),
  )
}

describe('a refusal', () => {
  it('says what the service says, and each field’s complaint', async () => {
    const body = { type: 'urn:ecocity:problem:payment-on-hold', title: '暂缓支付', status: 422, detail: '项目暂缓支付。', errors: [{ field: 'amountFen', message: '不能支付。' }], paymentId: 'x' }
    const problem = await problemFrom(answer(422, body))
    expect(problem.slug).toBe('payment-on-hold')
    expect(problem.byField).toEqual({ amountFen: '不能支付。' })
    expect(problem.body['paymentId']).toBe('x')
    expect(refusalOf(problem)).toBe('项目暂缓支付。 不能支付。')
  })
  it('has a sentence of its own when the answer has none', () => {
    setLanguage('zh')
    expect(sentenceOf(problemOf(new Response(null, { status: 503 }), 'bad gateway'))).toBe('该服务暂时没有响应，请稍后再试。')
    expect(sentenceOf(problemOf(new Response(null, { status: 418 }), undefined))).toContain('418')
    setLanguage('en')
    expect(sentenceOf(problemOf(new Response(null, { status: 412 }), undefined))).toBe('Somebody else changed this first.')
    setLanguage('zh')
  })
  it('is told apart from a server that cannot be reached', async () => {
    const problem = await problemFrom(() => Promise.reject(new TypeError('failed to fetch')))
    expect(problem.unreachable).toBe(true)
    expect(sentenceOf(problem)).toContain('没有连上服务器')
  })
})

describe('every call', () => {
  it('carries the header that the door asks for and the person’s language', async () => {
    const fetch = answer(200, { user: 'a' }, 'application/json')
    setLanguage('en')
    await got(api.GET('/api/me', { fetch }))
    setLanguage('zh')
    const request = fetch.mock.calls[0]?.[0]
    expect(request?.headers.get('X-Ecocity')).toBe('1')
    expect(request?.headers.get('Accept-Language')).toBe('en')
  })
  it('tells the page when nobody is signed in any more', async () => {
    const told = vi.fn()
    whenSignedOut(told)
    await problemFrom(answer(401, { title: '未登录' }))
    expect(told).toHaveBeenCalledOnce()
  })
})
