import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { Honour } from '@/api/types'
import { useActs } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { useFilters } from '@/ui/filters'
import { yuan } from '@/ui/format'
import type { Action } from '@/ui/actions'

/** Whether somebody may say that the reward of an honour has come, once it was paid: a person who is known, or else the unit. */
export function mayAcknowledge(honour: Pick<Honour, 'rewardState' | 'unitCode'> & { personCode?: string | null }, by: { unitCode?: string | null; personCode?: string | null } | undefined): boolean {
  return honour.rewardState === 'PAID' && (honour.personCode ? honour.personCode === by?.personCode : honour.unitCode === by?.unitCode)
}

/** The register of honours as the address bar asks for it. */
export function useHonours() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'recipientKind', 'unitCode'])
  const { units, unitName } = useNames()
  const { me, has } = useMe()
  const perform = useActs()
  const list = useList(
    () => ['honours', values.value],
    (cursor) => got(api.GET('/api/notification/v1/honours', { params: { query: { ...values.value, cursor } } })),
  )
  const filters = computed(() => [
    { name: 'recipientKind', label: t('honours.kind'), options: ['UNIT', 'PERSON'].map((value) => ({ value, label: t(`recipientKind.${value}`) })) },
    { name: 'unitCode', label: t('outreach.unit'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  const actionsOf = (honour: Honour): Action[] => {
    if (has('auditor') || !mayAcknowledge(honour, me.value)) return []
    const words = t('honours.acknowledgeWords', { title: honour.title, amount: yuan(honour.rewardFen ?? 0) })
    return [{ to: 'ACKNOWLEDGED', label: t('honours.acknowledge'), words, main: true }]
  }
  const actOn = (honour: Honour) => () =>
    perform(() => got(api.POST('/api/notification/v1/honours/{id}/acknowledgements', { params: { path: { id: honour.id } }, headers: { 'Idempotency-Key': newKey() } })), t('honours.acknowledged', { title: honour.title }))
  return { ...list, values, set, clear, filters, actionsOf, actOn }
}
