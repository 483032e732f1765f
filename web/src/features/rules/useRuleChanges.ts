import { useQuery } from '@tanstack/vue-query'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { Limit, RuleChange, RuleChangeTransition } from '@/api/types'
import { actionsFor, doneText, useActs, type ActStyle } from '@/app/acts'
import type { Action } from '@/ui/actions'
import { yuan } from '@/ui/format'

const STYLE: ActStyle = { main: ['APPROVED'], binding: ['CANCELLED'], needs: { CANCELLED: [{ name: 'reason', kind: 'long' }] } }

/** Changes of rules that wait for another person's word, the oldest first; and that word. */
export function useRuleChanges(reads: Ref<boolean>) {
  const { t, te } = useI18n()
  const perform = useActs()
  const query = useQuery({ queryKey: ['rule-changes'], enabled: reads, queryFn: () => got(api.GET('/api/funding/v1/rule-changes', { params: { query: { state: 'PREPARED', limit: 200 } } })) })
  const kindOf = (change: RuleChange) => t(`ruleChanges.kinds.${change.kind}`)

  /** What a change says, one fact a line, so that who confirms it sees what he confirms. */
  function factsOf(change: RuleChange): NonNullable<Action['facts']> {
    const wanted = change.wanted as Record<string, unknown>
    if (change.kind === 'PAYMENT_LIMITS') return (wanted['limits'] as Limit[]).map((each) => ({ label: t(`limits.role.${each.role}`), value: limitText(each) }))
    const said = change.kind === 'PURPOSE' ? { code: wanted['code'], ...(wanted['names'] as object) } : wanted
    return Object.entries(said)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => ({ label: te(`ruleChanges.field.${name}`) || te(`ruleChanges.field.${name}`, 'zh') ? t(`ruleChanges.field.${name}`) : name, value: textOf(value) }))
  }
  function textOf(value: unknown): string {
    if (typeof value === 'boolean') return t(`ruleChanges.${value ? 'yes' : 'no'}`)
    return Array.isArray(value) ? value.join(' ') : String(value)
  }
  function limitText({ upToFen, validFrom, validTo, basis }: Limit): string {
    const upTo = upToFen === null || upToFen === undefined ? t('limits.unlimited') : `${yuan(upToFen)} ${t('progress.yuan')}`
    return [upTo, `${validFrom} — ${validTo ?? ''}`, basis].filter(Boolean).join('，')
  }
  const actionsOf = (change: RuleChange) => actionsFor('ruleChange', change.allowedTransitions, STYLE, { kind: kindOf(change) }, factsOf(change))
  const actOn = (change: RuleChange) => (to: string, given: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/funding/v1/rule-changes/{id}/transitions', { params: { path: { id: change.id } }, headers: { 'Idempotency-Key': newKey() }, body: { to, ...given } as RuleChangeTransition })),
      doneText('ruleChange', to, { kind: kindOf(change) }),
    )
  return { query, kindOf, factsOf, actionsOf, actOn }
}
