import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { ProgressReport } from '@/api/types'
import type { Series } from '@/ui/chart'

/** What stands beside a project in the other tabs; each part is read when its tab is opened. */
export function useGreenStages(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(id), 'green-stages']),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}/green-stages', { params: { path: { id: toValue(id) } } })),
  })
}

export function useProgress(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(id), 'progress']),
    queryFn: async () => {
      const params = { path: { id: toValue(id) } }
      const [reports, plan] = await Promise.all([
        got(api.GET('/api/projects/v1/projects/{id}/progress-reports', { params })),
        got(api.GET('/api/projects/v1/projects/{id}/plan-curve', { params })),
      ])
      return { reports: latestRevisions(reports.items), plan: plan.items }
    },
  })
}

export function useProjectPayments(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'payments']),
    queryFn: () => got(api.GET('/api/funding/v1/payments', { params: { query: { projectId: toValue(projectId) } } })),
  })
}

export function useProjectFindings(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'findings']),
    queryFn: () => got(api.GET('/api/supervision/v1/findings', { params: { query: { projectId: toValue(projectId) } } })),
  })
}

/** The last revision of each period, by period. */
export function latestRevisions(reports: readonly ProgressReport[]): ProgressReport[] {
  const latest = new Map<string, ProgressReport>()
  for (const report of reports) {
    const known = latest.get(report.period)
    if (!known || known.revision < report.revision) latest.set(report.period, report)
  }
  return [...latest.values()].sort((a, b) => a.period.localeCompare(b.period))
}

/** Plan and actual as two lines over the same months. */
export function curves(plan: readonly { period: string; planPercent: number }[], reports: readonly ProgressReport[], names: { plan: string; actual: string }): { months: string[]; series: Series[] } {
  const months = [...new Set([...plan.map((each) => each.period), ...reports.map((each) => each.period)])].sort()
  return {
    months,
    series: [
      { name: names.plan, tone: 'plan', values: Object.fromEntries(plan.map((each) => [each.period, each.planPercent])) },
      { name: names.actual, tone: 'actual', values: Object.fromEntries(reports.map((each) => [each.period, each.physicalPercent])) },
    ],
  }
}
