/** One field's complaint inside a refusal. */
export interface FieldProblem {
  field: string
  code?: string
  message: string
}

/** What a service answers when it does not do what was asked (RFC 9457). */
export interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  errors?: FieldProblem[]
  traceId?: string
  allowed?: string[]
  [member: string]: unknown
}

/** A refusal or a fault, as a value that pages can put into words. */
export class Problem extends Error {
  readonly status: number
  readonly body: ProblemBody

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.body = body
  }

  /** The last part of the problem's type: `payment-on-hold`. */
  get slug(): string {
    return (this.body.type ?? '').split(':').pop() ?? ''
  }

  /** The answer never came: no network, or nobody at the door. */
  get unreachable(): boolean {
    return this.status === 0
  }

  /** The complaints by field, for forms. */
  get byField(): Record<string, string> {
    return Object.fromEntries((this.body.errors ?? []).map((each) => [each.field, each.message]))
  }
}

/** Reads a refused answer, whatever its body is. */
export function problemOf(response: Response, body: unknown): Problem {
  return new Problem(response.status, isBody(body) ? body : {})
}

/** Any caught thing as a problem: a failed fetch has no status. */
export function asProblem(cause: unknown): Problem {
  return cause instanceof Problem ? cause : new Problem(0, {})
}

function isBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && ('title' in body || 'detail' in body || 'type' in body)
}
