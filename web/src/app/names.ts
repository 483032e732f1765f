import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import type { Unit } from '@/api/types'
import { inLanguage } from '@/i18n'
import { day } from '@/ui/format'
import { useProgramme } from './programme'
import { useToday } from './today'

const LONG_MS = 600_000

interface Named {
  code: string
  name: string
  nameEn?: string | null
}
interface DatedUnit extends Named {
  names?: { name: string; nameEn?: string | null; validFrom?: string | null; validTo?: string | null }[] | null
}

function byCode<T extends Named>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((each) => [each.code, each]))
}

/** What a unit was called on a day; without a day, or without a name for it, what it is called last. */
export function nameOn(unit: DatedUnit, on?: string): { name: string; nameEn?: string | null } {
  if (!on) return unit
  return unit.names?.find((each) => (each.validFrom ?? '') <= on && on <= (each.validTo ?? '9999')) ?? unit
}

/** Units in force, and before them those that have been merged into others since. */
export function withFormer<T extends Named>(former: readonly T[], present: readonly T[]): T[] {
  return [...byCode([...former, ...present]).values()]
}

async function unitsAsOf(asOf?: string): Promise<Unit[]> {
  return (await got(api.GET('/api/projects/v1/organisations', { params: { query: { limit: 200, asOf } } }))).items
}

/** Names of units and fields by their codes: read once, kept while the page is open. An unknown code is shown itself. */
export function useNames() {
  const { phases } = useProgramme()
  const { today } = useToday()
  const units = useQuery({ queryKey: ['units'], queryFn: () => unitsAsOf(), staleTime: LONG_MS })
  // What was merged away keeps its old name in what it did: the units of the first day of every phase that has begun.
  const days = computed(() => phases.value.map((phase) => phase.startsOn).filter((each) => each < today.value))
  const former = useQuery({
    queryKey: computed(() => ['units', 'former', days.value]),
    queryFn: async () => (await Promise.all(days.value.map(unitsAsOf))).flat(),
    enabled: computed(() => days.value.length > 0),
    staleTime: LONG_MS,
  })
  const fields = useQuery({
    queryKey: ['fields'],
    queryFn: async () => (await got(api.GET('/api/projects/v1/fields'))).items,
    staleTime: LONG_MS,
  })
  const unitNames = computed(() => byCode(withFormer(former.data.value ?? [], units.data.value ?? [])))
  const fieldNames = computed(() => byCode(fields.data.value ?? []))
  const unitName = (code: string | null | undefined, on?: string | null) => {
    const found = code ? unitNames.value.get(code) : undefined
    if (!found) return code ?? ''
    const { name, nameEn } = nameOn(found, on ? day(on) : undefined)
    return inLanguage(name, nameEn)
  }
  /** A unit as a record names it; for who reads English, by its English name of today, where it has one. */
  const named = (name: string, code: string | null | undefined) => inLanguage(name, code && unitNames.value.has(code) ? unitName(code) : undefined)
  const fieldName = (code: string | null | undefined) => {
    const found = code ? fieldNames.value.get(code) : undefined
    return found ? inLanguage(found.name, found.nameEn) : (code ?? '')
  }
  return { units: computed(() => units.data.value ?? []), fields: computed(() => fields.data.value ?? []), unitName, named, fieldName }
}
