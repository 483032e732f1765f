import { exact } from '@/api/exact'
import type { AwardFactor, AwardShare, RoundTransition } from '@/api/types'

/** How a subject is settled: by the acceptance of the whole round, by its own, or not at all. */
export const WAYS = ['WHOLE', 'OWN', 'WITHHELD'] as const
export type Way = (typeof WAYS)[number]

/** What is typed of one subject; a figure left empty is as it was frozen. */
export interface SubjectTyped {
  way: Way
  acceptedOn: string
  paperId: string
  paperName: string
  figures: Record<string, string>
}
export interface SettlementTyped {
  documentNumber: string
  acceptedOn: string
  paperId: string
  paperName: string
  reason: string
  subjects: Record<string, SubjectTyped>
}
type Settled = Pick<AwardShare, 'subjectCode' | 'advanceFen' | 'settlementFen'>

export function newSubject(): SubjectTyped {
  return { way: 'WHOLE', acceptedOn: '', paperId: '', paperName: '', figures: {} }
}

/** What is typed of a subject; of one nobody touched, that it is settled with all. */
export function subjectOf(values: Pick<SettlementTyped, 'subjects'>, code: string): SubjectTyped {
  return values.subjects[code] ?? newSubject()
}

/** A figure as it is typed, without its thousands apart; none where it is empty. */
export function digits(typed: string | undefined): string | null {
  const bare = (typed ?? '').trim().replaceAll(/[,，\s]/g, '')
  return bare || null
}

export function isFigure(typed: string | undefined): boolean {
  const bare = digits(typed)
  return bare === null || /^-?\d{1,18}(\.\d{1,6})?$/.test(bare)
}

/** The accepted figures of a subject that differ from the frozen ones. */
export function acceptedFigures(subject: SubjectTyped): { factorCode: string; value: string }[] {
  if (subject.way !== 'OWN') return []
  return Object.entries(subject.figures).flatMap(([factorCode, typed]) => {
    const value = digits(typed)
    return value === null ? [] : [{ factorCode, value }]
  })
}

/** Whether somebody is settled by the acceptance of the whole round, which then needs its day. */
export function anyWhole(values: SettlementTyped, codes: readonly string[]): boolean {
  return codes.some((code) => subjectOf(values, code).way === 'WHOLE')
}

export function anyWithheld(values: SettlementTyped, codes: readonly string[]): boolean {
  return codes.some((code) => subjectOf(values, code).way === 'WITHHELD')
}

/** What is wrong with what is typed of one subject: the field, and the key of the sentence. */
export function subjectFaults(subject: SubjectTyped, today: string): Record<string, string> {
  if (subject.way !== 'OWN') return {}
  return {
    ...(!subject.acceptedOn ? { acceptedOn: 'ui.form.date' } : subject.acceptedOn > today ? { acceptedOn: 'settlement.future' } : {}),
    ...(!subject.paperId && { paper: 'settlement.paperMissing' }),
    ...Object.fromEntries(Object.entries(subject.figures).filter(([, typed]) => !isFigure(typed)).map(([code]) => [`figure.${code}`, 'rounds.valueWrong'])),
  }
}

/** The step as it is sent. */
export function settlementOf(values: SettlementTyped, codes: readonly string[]): RoundTransition {
  const withheld = codes.filter((code) => subjectOf(values, code).way === 'WITHHELD')
  const accepted = codes.flatMap((subjectCode) => {
    const subject = subjectOf(values, subjectCode)
    if (subject.way !== 'OWN') return []
    const factors = acceptedFigures(subject).map((each) => ({ factorCode: each.factorCode, value: exact(each.value) }))
    return [{ subjectCode, acceptedOn: subject.acceptedOn, attachmentId: subject.paperId, ...(factors.length && { factors }) }]
  })
  return {
    to: 'SETTLED',
    documentNumber: values.documentNumber.trim(),
    ...(anyWhole(values, codes) && { acceptedOn: values.acceptedOn, ...(values.paperId && { attachmentId: values.paperId }) }),
    ...(values.reason.trim() && { reason: values.reason.trim() }),
    ...(withheld.length && { withheldSubjectCodes: withheld }),
    ...(accepted.length && { accepted }),
  } as RoundTransition
}

/** The frozen figures with the accepted ones in their place, as the laboratory takes them; none where nothing differs. */
export function figuresAccepted(frozen: readonly Pick<AwardFactor, 'subjectCode' | 'factorCode' | 'value'>[], values: SettlementTyped, codes: readonly string[]): { subjectCode: string; factorCode: string; value: number }[] | null {
  const changed = new Map(codes.flatMap((code) => acceptedFigures(subjectOf(values, code)).map((each) => [`${code} ${each.factorCode}`, { subjectCode: code, factorCode: each.factorCode, value: exact(each.value) }] as const)))
  if (changed.size === 0) return null
  const kept = frozen.filter((each) => !changed.has(`${each.subjectCode} ${each.factorCode}`)).flatMap(({ subjectCode, factorCode, value }) => (value === null || value === undefined ? [] : [{ subjectCode, factorCode, value }]))
  return [...kept, ...changed.values()]
}

/** What a subject is to get, or below zero to give back: what the pool pays of its share by the given shares, less what it has had. */
export function expectedFen(had: Settled, now: Settled | undefined, way: Way): number {
  if (way === 'WITHHELD') return 0
  return Math.max(0, now ? now.advanceFen + now.settlementFen : 0) - had.advanceFen
}
