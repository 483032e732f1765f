import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import { inLanguage } from '@/i18n'

const LONG_MS = 600_000

interface Named {
  code: string
  name: string
  nameEn?: string | null
}

function byCode(items: Named[] | undefined): Map<string, Named> {
  return new Map((items ?? []).map((each) => [each.code, each]))
}

/** Names of units and fields by their codes: read once, kept while the page is open. An unknown code is shown itself. */
export function useNames() {
  const units = useQuery({
    queryKey: ['units'],
    queryFn: async () => (await got(api.GET('/api/projects/v1/organisations', { params: { query: { limit: 200 } } }))).items,
    staleTime: LONG_MS,
  })
  const fields = useQuery({
    queryKey: ['fields'],
    queryFn: async () => (await got(api.GET('/api/projects/v1/fields'))).items,
    staleTime: LONG_MS,
  })
  const unitNames = computed(() => byCode(units.data.value))
  const fieldNames = computed(() => byCode(fields.data.value))
  const of = (names: Map<string, Named>, code: string | null | undefined) => {
    if (!code) return ''
    const found = names.get(code)
    return found ? inLanguage(found.name, found.nameEn) : code
  }
  return {
    units: computed(() => units.data.value ?? []),
    fields: computed(() => fields.data.value ?? []),
    unitName: (code: string | null | undefined) => of(unitNames.value, code),
    fieldName: (code: string | null | undefined) => of(fieldNames.value, code),
  }
}
