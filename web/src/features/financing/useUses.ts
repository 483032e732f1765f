import { useQuery } from '@tanstack/vue-query'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import type { FundsUse } from '@/api/types'
import { useActs } from '@/app/acts'
import { i18n } from '@/i18n'
import type { Action } from '@/ui/actions'
import { fenOf, yuan } from '@/ui/format'

export interface UseTyped {
  kind: string
  amount: string
  usedOn: string
  purpose: string
  payee: string
  slipNo: string
}

/** Money a project has used that came by no budget line: what there is, recording more, and the steps of each. */
export function useUses(projectId: string) {
  const perform = useActs()
  const once = onceOnly()
  const { t } = i18n.global
  const list = useQuery({ queryKey: ['project', projectId, 'funds-used'], queryFn: () => got(api.GET('/api/funding/v1/funds-used', { params: { query: { projectId, limit: 200 } } })) })
  const record = (typed: UseTyped) => {
    const body = { projectId, kind: typed.kind, amountFen: fenOf(typed.amount) ?? 0, ...(typed.usedOn && { usedOn: typed.usedOn }), purpose: typed.purpose, payee: typed.payee.trim(), slipNo: typed.slipNo.trim() }
    return perform(() => once((key) => got(api.POST('/api/funding/v1/funds-used', { headers: { 'Idempotency-Key': key }, body } as never))), t('financing.uses.recorded', { yuan: yuan(body.amountFen) }))
  }
  const act = (use: FundsUse) => (to: string, given: Record<string, string>) =>
    perform(
      () => once((key) => got(api.POST('/api/funding/v1/funds-used/{id}/transitions', { params: { path: { id: use.id } }, headers: { 'Idempotency-Key': key }, body: { to, ...(given['reason'] && { reason: given['reason'] }) } } as never))),
      t(`financing.uses.acts.${to}.done`, { yuan: yuan(use.amountFen) }),
    )
  return { list, record, act }
}

/** What the reader may do with a use now, in words and amounts. */
export function actionsOf(use: FundsUse, source: string): Action[] {
  const { t } = i18n.global
  const named = { yuan: yuan(use.amountFen), source, payee: use.payee, slip: use.slipNo }
  return use.allowedTransitions.map((to) => ({
    to,
    label: t(`financing.uses.acts.${to}.label`),
    words: t(`financing.uses.acts.${to}.words`, named),
    main: to === 'CONFIRMED',
    binding: to === 'REVERSED',
    ...(to === 'REVERSED' && { needs: [{ name: 'reason', kind: 'long' as const, label: t('act.need.reason') }] }),
  }))
}
