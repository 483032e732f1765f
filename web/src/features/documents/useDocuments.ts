import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import type { OfficialDocument } from '@/api/types'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { useFilters } from '@/ui/filters'

export const KINDS = ['PROGRESS_CIRCULAR', 'INSPECTION_CIRCULAR', 'COMMENDATION', 'PRAISE', 'CRITICISM', 'RECTIFICATION_ORDER', 'SUPERVISION_LETTER', 'GRANT_NOTICE', 'MEETING_NOTICE', 'MINUTES', 'NOTICE'] as const
const STATES = ['DRAFT', 'CHECKED', 'SIGNED', 'REGISTERED', 'ISSUED', 'ARCHIVED', 'REVOKED', 'ABOLISHED'] as const

/** The day that counts for a document as it stands: issued, else registered, else signed. */
export function dayOf({ issuedOn, registeredOn, signedOn }: Partial<Pick<OfficialDocument, 'issuedOn' | 'registeredOn' | 'signedOn'>>): string | undefined {
  return issuedOn || registeredOn || signedOn || undefined
}

/** Official documents as the address bar asks for them, the newest first. */
export function useDocuments() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['q', 'state', 'kind', 'recipient', 'subjectType', 'subjectId'])
  const { units, unitName } = useNames()
  const list = useList(
    () => ['documents', values.value],
    (cursor) => got(api.GET('/api/notification/v1/documents', { params: { query: { ...values.value, cursor } } })),
  )
  const filters = computed(() => [
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.document.${value}`) })) },
    { name: 'kind', label: t('documents.kind'), options: KINDS.map((value) => ({ value, label: t(`documentKind.${value}`) })) },
    { name: 'recipient', label: t('documents.recipient'), options: units.value.map((unit) => ({ value: unit.code, label: unitName(unit.code) })) },
  ])
  return { ...list, values, set, clear, filters, unitName }
}
