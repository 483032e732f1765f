import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, got } from '@/api/client'
import type { Hold, HoldTransition, ProgressReport } from '@/api/types'
import { actionsFor, doneText, useActs, type ActStyle } from '@/app/acts'
import type { Series } from '@/ui/chart'

const HOLD_STYLE: ActStyle = {
  main: ['CONFIRMED'],
  needs: { CONFIRMED: [{ name: 'until', kind: 'date' }, { name: 'reason', kind: 'long' }], LIFTED: [{ name: 'reason', kind: 'long' }] },
}

/** What stands beside a project in the other tabs; each part is read when its tab is opened. */
export function useMilestones(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(id), 'milestones']),
    queryFn: () => got(api.GET('/api/projects/v1/projects/{id}/milestones', { params: { path: { id: toValue(id) } } })),
  })
}

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

export function useProjectMoney(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'money']),
    queryFn: async () => {
      const [plan, payments] = await Promise.all([
        got(api.GET('/api/funding/v1/projects/{projectId}/financing-plan', { params: { path: { projectId: toValue(projectId) } } })),
        got(api.GET('/api/funding/v1/payments', { params: { query: { projectId: toValue(projectId) } } })),
      ])
      return { plan, payments: payments.items }
    },
  })
}

/** Holds on the project's payments that stand now. */
export function useProjectHolds(projectId: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const query = useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'holds']),
    queryFn: () => got(api.GET('/api/funding/v1/holds', { params: { query: { projectId: toValue(projectId) } } })),
    // Not every official may see holds; for those who may not there is nothing to show.
    retry: false,
  })
  const standing = computed(() => (query.data.value?.items ?? []).filter((hold) => hold.state === 'PROVISIONAL' || hold.state === 'CONFIRMED'))
  const actionsOf = (hold: Hold) => actionsFor('hold', hold.allowedTransitions, HOLD_STYLE, { code: hold.findingCode })
  const actOn = (hold: Hold) => (to: string, given: Record<string, string>) =>
    perform(() => got(api.POST('/api/funding/v1/holds/{id}/transitions', { params: { path: { id: hold.id } }, body: { to, ...given } as HoldTransition })), doneText('hold', to, { code: hold.findingCode }))
  return { standing, actionsOf, actOn }
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
