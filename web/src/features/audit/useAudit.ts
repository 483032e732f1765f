import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { useList } from '@/app/list'
import { useFilters } from '@/ui/filters'

export const SERVICES = ['projects', 'funding', 'supervision', 'notification'] as const
export type Service = (typeof SERVICES)[number]

/** The trail of one service and whether its chain holds. */
export function useAudit() {
  const { values, set } = useFilters(['service'])
  const service = computed<Service>(() => SERVICES.find((each) => each === values.value['service']) ?? 'projects')
  const list = useList(() => ['audit', service.value], (cursor) => entriesOf(service.value, cursor))
  const verification = useQuery({ queryKey: computed(() => ['audit', service.value, 'verification']), queryFn: () => verificationOf(service.value) })
  return { ...list, service, set, verification }
}

function entriesOf(service: Service, cursor: string | undefined) {
  const params = { params: { query: { cursor: cursor === undefined ? undefined : Number(cursor) } } }
  if (service === 'funding') return got(api.GET('/api/funding/v1/audit-entries', params))
  if (service === 'supervision') return got(api.GET('/api/supervision/v1/audit-entries', params))
  if (service === 'notification') return got(api.GET('/api/notification/v1/audit-entries', params))
  return got(api.GET('/api/projects/v1/audit-entries', params))
}

function verificationOf(service: Service) {
  if (service === 'funding') return got(api.GET('/api/funding/v1/audit-entries/verification'))
  if (service === 'supervision') return got(api.GET('/api/supervision/v1/audit-entries/verification'))
  if (service === 'notification') return got(api.GET('/api/notification/v1/audit-entries/verification'))
  return got(api.GET('/api/projects/v1/audit-entries/verification'))
}
