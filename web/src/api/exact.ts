/**
 * Figures as they were typed: a number of this language keeps some fifteen digits, the services keep them all. A figure
 * travels as its digits and is written into the body as a number.
 */
const MARK = '\u0001'

/** A figure for a body that {@link exactJson} writes. */
export function exact(digits: string): number {
  return `${MARK}${digits}` as unknown as number
}

/** A body with its figures as they were typed. */
export function exactJson(body: unknown): string {
  return JSON.stringify(body).replaceAll(/"\\u0001(-?\d+(?:\.\d+)?)"/g, '$1')
}
