import type { AwardFactor, AwardPolicy } from '@/api/types'

interface Named {
  name: string
  nameEn?: string | null
}

/** What the figures a policy reads are called, over all its steps; one that nothing names goes by its code. */
export function factorNames(policy: Pick<AwardPolicy, 'steps'> & Partial<Pick<AwardPolicy, 'derived' | 'exclusions' | 'advance' | 'caps' | 'rounding'>> | undefined): Map<string, Named> {
  const names = new Map<string, Named>()
  const named = (code: string | null | undefined, name?: string | null, nameEn?: string | null) => {
    if (code && (name || !names.has(code))) names.set(code, { name: name || code, nameEn })
  }
  for (const step of policy?.steps ?? []) {
    for (const factor of step.factors ?? []) named(factor.code, factor.name, factor.nameEn)
    for (const standard of step.standards ?? []) {
      // Standards of several tiers pay for the same quantity: then no tier's name is the quantity's.
      const alone = step.standards?.filter((each) => each.factorCode === standard.factorCode).length === 1
      named(standard.factorCode, ...(alone ? [standard.name, standard.nameEn] : []))
      named(standard.minusCode)
      named(standard.whenCode)
    }
    named(step.factorCode, step.factorName, step.factorNameEn)
    named(step.scoreCode, step.scoreName, step.scoreNameEn)
    for (const code of [step.rounding?.unitCode, step.capOfCode, step.tieCode, step.askCode, ...(step.parts ?? []).map((part) => part.percentCode)]) named(code)
  }
  const terms = (policy?.derived ?? []).flatMap((each) => each.terms)
  for (const term of terms) for (const code of [term.factorCode, ...(term.timesCodes ?? []), ...(term.overCodes ?? []), term.whenCode]) named(code)
  for (const derived of policy?.derived ?? []) for (const code of [derived.leastCode, derived.mostCode, derived.sameCode]) named(code)
  for (const exclusion of policy?.exclusions ?? []) named(exclusion.whenCode)
  for (const code of [policy?.caps?.capOfCode, policy?.caps?.floorOfCode, policy?.rounding?.unitCode, policy?.advance?.factorCode]) named(code)
  for (const derived of policy?.derived ?? []) names.delete(derived.code)
  return names
}

/** The figures that a second person may confirm now: typed in, by somebody else. */
export function confirmable<T extends Pick<AwardFactor, 'state' | 'enteredBy'>>(factors: readonly T[], user: string | undefined): T[] {
  return factors.filter((each) => each.state === 'UNCONFIRMED' && each.enteredBy !== user)
}

/** What is missing, by whose it is. */
export function missingBySubject<T extends Pick<AwardFactor, 'state' | 'subjectCode' | 'subjectName'>>(factors: readonly T[]): { code: string; name: string; factors: T[] }[] {
  return bySubject(factors.filter((each) => each.state === 'MISSING'))
}

/** The figures that are there, whose they are beside each other, in the order they came. */
export function bySubject<T extends Pick<AwardFactor, 'subjectCode' | 'subjectName'>>(factors: readonly T[]): { code: string; name: string; factors: T[] }[] {
  const subjects = new Map<string, { code: string; name: string; factors: T[] }>()
  for (const each of factors) {
    const subject = subjects.get(each.subjectCode) ?? { code: each.subjectCode, name: each.subjectName, factors: [] }
    subject.factors.push(each)
    subjects.set(each.subjectCode, subject)
  }
  return [...subjects.values()]
}

/** A figure with its thousands apart; decimals as they are. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined) return '—'
  const [whole = '', decimals] = String(value).split('.')
  return `${whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')}${decimals ? `.${decimals}` : ''}`
}
