import type { Problem } from '@/api/problem'
import { i18n } from '@/i18n'

/** What a refusal or fault says to the person: the service's own sentence where it has one. */
export function sentenceOf(problem: Problem): string {
  const { t, te } = i18n.global
  if (problem.unreachable) return t('problem.unreachable')
  if (problem.body.detail) return problem.body.detail
  if (problem.body.title) return problem.body.title
  const key = `problem.status.${problem.status}`
  return te(key) ? t(key) : t('problem.other', { status: problem.status })
}
