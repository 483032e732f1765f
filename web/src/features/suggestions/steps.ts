import type { Suggestion } from '@/api/types'
import type { Need } from '@/ui/actions'

export interface Choice {
  value: string
  label: string
}

/** Acts by their own names: asking for a better reply leads to the same state as dispatching, and is another act. */
export function actsOf(suggestion: Pick<Suggestion, 'state' | 'allowedTransitions'>): string[] {
  return suggestion.allowedTransitions.map((to) => (suggestion.state === 'ANSWERED' && to === 'DISPATCHED' ? 'AGAIN' : to))
}

/** What each act needs from the person; what is published begins with what was written. */
export function needsOf(act: string, suggestion: Pick<Suggestion, 'state' | 'kind' | 'unitCode' | 'text' | 'reply'>, units: readonly Choice[], word: (name: string) => string): Need[] {
  const need = (name: string, more: Partial<Need> = {}): Need => ({ name, label: word(`act.need.${name}`), ...more })
  const reason = need('reason', { kind: 'long' })
  const days = need('workingDays', { hint: word('suggestions.daysHint'), initial: '10' })
  switch (act) {
    case 'DISPATCHED': {
      const concerned = need('concernedUnitCode', { kind: 'choice', options: [...units], hint: word('suggestions.concernedHint') })
      const asksConcerned = suggestion.kind === 'REPORT' && !suggestion.unitCode
      return [need('unitCode', { kind: 'choice', options: [...units] }), days, ...(asksConcerned ? [concerned] : [])]
    }
    case 'AGAIN':
      return [reason, days]
    case 'ANSWERED':
      return [need('reply', { kind: 'long' })]
    case 'PUBLISHED':
      return [need('publicText', { kind: 'long', initial: suggestion.text, hint: word('suggestions.publicHint') }), need('publicReply', { kind: 'long', initial: suggestion.reply })]
    case 'PASSED_ON':
      return [need('passedOnTo', { initial: '12345' }), reason]
    case 'CLOSED':
      return [{ ...reason, optional: suggestion.state === 'ANSWERED' }]
    default:
      return [reason]
  }
}

/** A step as it is sent: the term is a number. */
export function stepOf(act: string, given: Record<string, string>): Record<string, unknown> {
  const { workingDays, ...rest } = given
  return { to: act === 'AGAIN' ? 'DISPATCHED' : act, ...rest, ...(workingDays ? { workingDays: Number(workingDays) } : {}) }
}
