import type { Contract } from '@/api/types'

/** The parts of an agreed amount, to the fen: paid, asked for and not paid yet, left. */
export interface ContractParts {
  paidFen: number
  onTheWayFen: number
  leftFen: number
}

export function partsOf({ paidFen, requestedFen, leftFen }: Pick<Contract, 'paidFen' | 'requestedFen' | 'leftFen'>): ContractParts {
  return { paidFen, onTheWayFen: requestedFen - paidFen, leftFen }
}

/** A part of a whole in percent; 0 of nothing. */
export function shareOf(fen: number, wholeFen: number): number {
  return wholeFen > 0 ? (fen / wholeFen) * 100 : 0
}
