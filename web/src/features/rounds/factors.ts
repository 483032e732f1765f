import type { AwardFactor, AwardPolicy } from '@/api/types'

interface Named {
  name: string
  nameEn?: string | null
}

/** What the factors of a policy are called, over all its steps. */
export function factorNames(policy: Pick<AwardPolicy, 'steps'> | undefined): Map<string, Named> {
  const names = new Map<string, Named>()
  for (const step of policy?.steps ?? []) {
    for (const factor of step.factors ?? []) names.set(factor.code, factor)
    if (step.factorCode) names.set(step.factorCode, { name: step.factorName ?? step.factorCode, nameEn: step.factorNameEn })
    if (step.scoreCode) names.set(step.scoreCode, { name: step.scoreName ?? step.scoreCode, nameEn: step.scoreNameEn })
  }
  return names
}

/** The figures that a second person may confirm now: typed in, by somebody else. */
export function confirmable<T extends Pick<AwardFactor, 'state' | 'enteredBy'>>(factors: readonly T[], user: string | undefined): T[] {
  return factors.filter((each) => each.state === 'UNCONFIRMED' && each.enteredBy !== user)
}

/** What is missing, by whose it is. */
export function missingBySubject<T extends Pick<AwardFactor, 'state' | 'subjectCode' | 'subjectName'>>(factors: readonly T[]): { code: string; name: string; factors: T[] }[] {
  const subjects = new Map<string, { code: string; name: string; factors: T[] }>()
  for (const each of factors.filter((factor) => factor.state === 'MISSING')) {
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
