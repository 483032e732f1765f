import { newKey } from './client'
import { asProblem, type Problem } from './problem'

/** Answers that say nothing of what became of the thing asked for: it may be done, or still be under way. */
const OPEN = [401, 408, 429]

/**
 * Does one thing once, however often it has to be asked for. The key stays while an answer may have been lost, so that
 * asking again finds what was done; a new one follows what was done or refused.
 */
export function onceOnly() {
  let key = newKey()
  return async function once<T>(ask: (key: string) => Promise<T>): Promise<T> {
    try {
      const done = await ask(key)
      key = newKey()
      return done
    } catch (cause) {
      if (isRefused(asProblem(cause))) key = newKey()
      throw cause
    }
  }
}

function isRefused(problem: Problem): boolean {
  return problem.status >= 400 && problem.status < 500 && !OPEN.includes(problem.status) && problem.slug !== 'idempotency-key-in-flight'
}
