import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, gotVersioned } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { FinancingPlan } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { inLanguage } from '@/i18n'
import { useDraft } from '@/ui/draft'
import { fenOf, wan, yuanTyped } from '@/ui/format'
import { say } from '@/ui/notices'

/** Kinds of money by code, in the page's language. */
export function useSources() {
  const query = useQuery({ queryKey: ['funding-sources'], queryFn: () => got(api.GET('/api/funding/v1/funding-sources')), staleTime: 600_000 })
  const sources = computed(() => query.data.value?.items ?? [])
  const sourceName = (kind: string) => {
    const found = sources.value.find((each) => each.kind === kind)
    return found ? inLanguage(found.name, found.nameEn) : kind
  }
  return { sources, sourceName }
}

/** A project's financing plan with the version it may be replaced by; nothing while no table has opened its account. */
export function useFinancingPlan(projectId: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['project', toValue(projectId), 'financing-plan']),
    queryFn: async () => {
      try {
        return await gotVersioned(api.GET('/api/funding/v1/projects/{projectId}/financing-plan', { params: { path: { projectId: toValue(projectId) } } }))
      } catch (cause) {
        if (asProblem(cause).status === 404) return null
        throw cause
      }
    },
  })
}

export interface PlanRow {
  kind: string
  planned: string
  committed: string
  basis: string
}

/** What is wrong with a row, if anything: amounts must be amounts, and nothing is committed beyond what is planned. */
export function rowComplaint(row: PlanRow, t: (key: string) => string): string | undefined {
  const planned = fenOf(row.planned)
  const committed = fenOf(row.committed || '0')
  if (!row.kind) return t('financing.kindMissing')
  if (planned === null || committed === null) return t('ui.form.amount')
  return committed > planned ? t('financing.tooMuch') : undefined
}

export function sumFen(rows: readonly PlanRow[], of: 'planned' | 'committed'): number {
  return rows.reduce((sum, row) => sum + (fenOf(row[of] || '0') ?? 0), 0)
}

/** A financing plan being filed. */
export function useFinancingForm(stored: { data: FinancingPlan; etag: string }, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const plan = stored.data
  const rows = plan.sources.map((each) => ({ kind: each.kind, planned: yuanTyped(each.plannedFen), committed: yuanTyped(each.committedFen), basis: each.basis ?? '' }))
  const { values, restoredAt, settle, discard } = useDraft<{ rows: PlanRow[] }>(`${user}.financing.${plan.projectId}`, { rows })
  const asked = ref(false)
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const complaints = computed(() => values.rows.map((row) => (asked.value ? rowComplaint(row, t) : undefined)))
  const gapFen = computed(() => plan.totalInvestmentFen - sumFen(values.rows, 'committed'))

  function look(): boolean {
    asked.value = true
    return complaints.value.every((each) => each === undefined)
  }
  function add(): void {
    values.rows.push({ kind: '', planned: '', committed: '', basis: '' })
  }
  function remove(index: number): void {
    values.rows.splice(index, 1)
  }
  async function send(): Promise<boolean> {
    busy.value = true
    refusal.value = null
    const sources = values.rows.map((row) => ({ kind: row.kind, plannedFen: fenOf(row.planned) ?? 0, committedFen: fenOf(row.committed || '0') ?? 0, basis: row.basis }))
    try {
      await got(api.PUT('/api/funding/v1/projects/{projectId}/financing-plan', { params: { path: { projectId: plan.projectId } }, headers: { 'If-Match': stored.etag }, body: { sources } }))
    } catch (cause) {
      refusal.value = refusalOf(cause)
      return false
    } finally {
      busy.value = false
    }
    settle()
    say(t('financing.done', { name: plan.projectName, wan: wan(sumFen(values.rows, 'planned')) }))
    await client.invalidateQueries()
    return true
  }
  return { plan, values, restoredAt, discard, complaints, gapFen, look, add, remove, refusal, busy, send }
}
