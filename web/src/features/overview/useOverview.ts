import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, got } from '@/api/client'
import type { Project } from '@/api/types'
import { useNames } from '@/app/names'
import { areasOf, type Area } from './areas'

const REREAD_MS = 60_000
const PAGES_AT_MOST = 10

/** One number that a service reports about itself. */
export interface Figure {
  code: string
  name: string
  nameEn?: string | null
  value: number
  unit: string
}
interface Summary {
  on?: string
  figures?: Figure[]
}

/** The city at a glance: the joined figures of the services, and the lights of the projects by area. */
export function useOverview() {
  const { unitName } = useNames()
  const query = useQuery({ queryKey: ['overview'], queryFn: read, refetchInterval: REREAD_MS })
  const areas = computed<Area[]>(() => areasOf(query.data.value?.projects ?? [], unitName))
  return { query, areas, missing: computed(() => query.data.value?.missing ?? []) }
}

async function read() {
  const [overview, projects] = await Promise.all([got(api.GET('/api/overview')), litProjects().catch(() => [] as Project[])])
  const parts = overview as unknown as Record<string, Summary | undefined>
  return {
    asOf: parts['projects']?.on ?? parts['supervision']?.on,
    funding: figuresOf(parts['funding']),
    supervision: figuresOf(parts['supervision']),
    missing: overview.missing,
    projects,
    red: projects.filter((project) => project.light === 'RED'),
  }
}

export type CityOverview = Awaited<ReturnType<typeof read>>

/** Every project that has a light; a city has some hundreds at the most. */
async function litProjects(): Promise<Project[]> {
  const found: Project[] = []
  let cursor: string | undefined
  for (let page = 0; page < PAGES_AT_MOST; page++) {
    const { items, next } = await got(api.GET('/api/projects/v1/projects', { params: { query: { limit: 200, cursor } } }))
    found.push(...items.filter((project) => project.light))
    cursor = next ? (new URL(next, 'http://door').searchParams.get('cursor') ?? undefined) : undefined
    if (!cursor) break
  }
  return found
}

function figuresOf(summary: Summary | undefined): Record<string, number> | null {
  return summary?.figures ? Object.fromEntries(summary.figures.map((figure) => [figure.code, figure.value])) : null
}
