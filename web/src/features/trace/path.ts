import type { Hop, LevelSums } from '@/api/types'

/** Postings as the money went, the first source first; the service gives them from the near end. */
export function asItWent(hops: readonly Hop[]): Hop[] {
  return [...hops].reverse()
}

/** What came into a line, and where it is now: both are the same to the fen. */
export interface LineBalance {
  inFen: number
  outFen: number
}

/** `received + adjusted − given back = allocated − clawed back + committed + paid + left`. */
export function balanceOf(sums: LevelSums): LineBalance {
  return {
    inFen: sums.receivedFen + sums.adjustedFen - sums.givenBackFen,
    outFen: sums.allocatedFen - sums.clawedBackFen + sums.committedFen + sums.paidFen + sums.leftFen,
  }
}

/** Where a line's money is, as parts of one whole. */
export function placesOf(sums: LevelSums): { name: string; fen: number }[] {
  const parts = [
    { name: 'paid', fen: sums.paidFen },
    { name: 'committed', fen: sums.committedFen },
    { name: 'left', fen: sums.leftFen },
    { name: 'allocated', fen: sums.allocatedFen - sums.clawedBackFen },
  ]
  return parts.filter((part) => part.fen !== 0 || part.name !== 'allocated')
}
