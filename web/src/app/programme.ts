import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import type { Phase } from '@/api/types'
import { daysBetween } from '@/ui/format'

/** The running programme and its phases. */
export function useProgramme() {
  const query = useQuery({
    queryKey: ['programme'],
    queryFn: async () => {
      const programme = (await got(api.GET('/api/projects/v1/programmes'))).items[0]
      if (!programme) return null
      const phases = await got(api.GET('/api/projects/v1/programmes/{id}/phases', { params: { path: { id: programme.id } } }))
      return { programme, phases: phases.items }
    },
    staleTime: 600_000,
  })
  return { programme: computed(() => query.data.value?.programme), phases: computed(() => query.data.value?.phases ?? []) }
}

export interface Stretch {
  code: string
  name: string
  nameEn?: string | null
  leftPercent: number
  widthPercent: number
  now: boolean
}

/** Where each phase and today stand on a line from the first day to the last, in percent of its length. */
export function phaseLine(phases: Phase[], today: string): { stretches: Stretch[]; todayPercent: number | null } {
  const first = phases[0]?.startsOn
  const last = phases.at(-1)?.endsOn
  if (!first || !last) return { stretches: [], todayPercent: null }
  const whole = daysBetween(first, last) + 1
  const at = (date: string) => (daysBetween(first, date) / whole) * 100
  const stretches = phases.map((phase) => ({
    code: phase.code,
    name: phase.name,
    nameEn: phase.nameEn,
    leftPercent: at(phase.startsOn),
    widthPercent: ((daysBetween(phase.startsOn, phase.endsOn) + 1) / whole) * 100,
    now: phase.startsOn <= today && today <= phase.endsOn,
  }))
  const mark = at(today)
  return { stretches, todayPercent: mark >= 0 && mark <= 100 ? mark : null }
}
