import type { Concession, ConcessionRequest } from '@/api/types'
import { fenOf, yuanTyped } from '@/ui/format'

export const KINDS = ['CONCESSION', 'MARKET'] as const
export const METHODS = ['OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'SINGLE_SOURCE'] as const

export interface BidTyped {
  bidder: string
  price: string
  score: string
}
export interface ConcessionTyped {
  projectId: string
  kind: (typeof KINDS)[number]
  method: (typeof METHODS)[number]
  singleSourceReason: string
  announcedOn: string
  decidedOn: string
  bids: BidTyped[]
  partner: string
  deviationReason: string
  termYears: string
  contractNo: string
  contractDate: string
  correctionReason: string
}

const NO_BID: BidTyped = { bidder: '', price: '', score: '' }
const TEXTS = ['singleSourceReason', 'announcedOn', 'decidedOn', 'partner', 'deviationReason', 'contractNo', 'contractDate', 'correctionReason'] as const

export function newBid(): BidTyped {
  return { ...NO_BID }
}

/** A record as it stands in a form; a new one is empty. */
export function typedOf(record: Concession | undefined): ConcessionTyped {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, record?.[name] ?? ''])) as Record<(typeof TEXTS)[number], string>
  return {
    ...texts,
    projectId: record?.projectId ?? '',
    kind: record?.kind ?? 'CONCESSION',
    method: record?.method ?? 'OPEN_TENDER',
    bids: record?.bids.length ? record.bids.map((bid) => ({ bidder: bid.bidder, price: yuanTyped(bid.priceFen), score: String(bid.score) })) : [newBid(), newBid(), newBid()],
    termYears: record?.termYears ? String(record.termYears) : '',
  }
}

/** The bids of which something is typed. */
export function given(bids: readonly BidTyped[]): BidTyped[] {
  return bids.filter((bid) => bid.bidder.trim() || bid.price.trim() || bid.score.trim())
}

export function isScore(typed: string): boolean {
  return /^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/.test(typed.trim())
}

/** Whether each bid that was begun is whole, and each bidder there once. */
export function areWhole(bids: readonly BidTyped[]): boolean {
  const begun = given(bids)
  const names = begun.map((bid) => bid.bidder.trim())
  return begun.every((bid) => bid.bidder.trim() && fenOf(bid.price) !== null && isScore(bid.score)) && new Set(names).size === names.length
}

/** The place of a bid: 1 and how many scored more, so that equal ones share theirs; none while its score is no score. */
export function rankOf(bid: BidTyped, bids: readonly BidTyped[]): number | null {
  if (!isScore(bid.score)) return null
  return 1 + given(bids).filter((other) => isScore(other.score) && Number(other.score) > Number(bid.score)).length
}

/** Whether the chosen partner is one of the bidders and not the first of them: then a reason is needed. */
export function isNotFirst(values: Pick<ConcessionTyped, 'partner' | 'bids'>): boolean {
  const won = given(values.bids).find((bid) => bid.bidder.trim() === values.partner)
  return won !== undefined && (rankOf(won, values.bids) ?? 1) > 1
}

/** What is sent: what does not belong to the method or the choice is left out, as is what is not known yet. */
export function concessionOf(values: ConcessionTyped): ConcessionRequest {
  const bids = given(values.bids)
  const left = [...(values.method === 'SINGLE_SOURCE' ? [] : ['singleSourceReason']), ...(isNotFirst(values) ? [] : ['deviationReason'])]
  const texts = TEXTS.filter((name) => !left.includes(name) && values[name].trim()).map((name) => [name, values[name].trim()])
  return {
    ...Object.fromEntries(texts),
    projectId: values.projectId,
    kind: values.kind,
    method: values.method,
    bids: bids.map((bid) => ({ bidder: bid.bidder.trim(), priceFen: fenOf(bid.price) ?? 0, score: Number(bid.score), rank: rankOf(bid, bids) ?? 1 })),
    ...(values.termYears.trim() && { termYears: Number(values.termYears) }),
  } as ConcessionRequest
}
