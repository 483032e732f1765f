import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { Project, ProgressReport } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { useDraft } from '@/ui/draft'
import { all, amount, percentage, required } from '@/ui/checks'
import { useComplaints } from '@/ui/form'
import { fenOf, percent, wan, yuanTyped } from '@/ui/format'
import { merge, type Conflict } from '@/ui/merge'
import { say } from '@/ui/notices'

export interface ReportForm {
  period: string
  physicalPercent: string
  workDone: string
  fundsArrived: string
  summary: string
  problems: string
  helpNeeded: string
}

/** Names the service uses for what the form holds. */
const FIELDS = { workDoneFen: 'workDone', fundsArrivedFen: 'fundsArrived' }

/** The month before a day: the one whose report is due. */
export function monthBefore(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

/** The last twelve months that can be reported on a day, the newest first. */
export function periodsUntil(today: string): string[] {
  const periods = [today.slice(0, 7)]
  let period = monthBefore(today)
  while (periods.length < 12) {
    periods.push(period)
    period = monthBefore(`${period}-01`)
  }
  return periods
}

export function formOf(report: ProgressReport): ReportForm {
  return {
    period: report.period,
    physicalPercent: String(report.physicalPercent),
    workDone: yuanTyped(report.workDoneFen),
    fundsArrived: yuanTyped(report.fundsArrivedFen),
    summary: report.summary ?? '',
    problems: report.problems ?? '',
    helpNeeded: report.helpNeeded ?? '',
  }
}

export function emptyForm(period: string): ReportForm {
  return { period, physicalPercent: '', workDone: '', fundsArrived: '', summary: '', problems: '', helpNeeded: '' }
}

/** Cumulative figures that are lower than those of the month before: most often a monthly figure typed by mistake. */
export function fallen(values: ReportForm, before: ProgressReport | undefined): ('physicalPercent' | 'workDone' | 'fundsArrived')[] {
  if (!before) return []
  const percentNow = values.physicalPercent.trim() === '' ? before.physicalPercent : Number(values.physicalPercent)
  return [
    ...(percentNow < before.physicalPercent ? (['physicalPercent'] as const) : []),
    ...((fenOf(values.workDone) ?? before.workDoneFen) < before.workDoneFen ? (['workDone'] as const) : []),
    ...((fenOf(values.fundsArrived) ?? before.fundsArrivedFen) < before.fundsArrivedFen ? (['fundsArrived'] as const) : []),
  ]
}

/** A monthly progress report being written: cumulative figures, checked against the last ones, sent as a new revision. */
export function useReport(project: Project, reports: readonly ProgressReport[], today: string, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const known = ref(reports)
  const reportOf = (period: string) => known.value.find((each) => each.period === period)
  const first = monthBefore(today)
  const { values, restoredAt, settle, discard } = useDraft<ReportForm>(`${user}.progress.${project.id}`, startOf(first))
  const base = ref(startOf(values.period))
  const conflicts = ref<Conflict[]>([])
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const { complaints, look, lookAll, take } = useComplaints(values, {
    physicalPercent: all(required, percentage),
    workDone: all(required, amount),
    fundsArrived: all(required, amount),
    summary: required,
  })
  const before = computed(() => [...known.value].filter((each) => each.period < values.period).at(-1))
  const doubts = computed(() => fallen(values, before.value))
  const existing = computed(() => reportOf(values.period))
  watch(
    () => values.period,
    (period) => {
      base.value = startOf(period)
      Object.assign(values, base.value)
    },
  )

  function startOf(period: string): ReportForm {
    const stored = reportOf(period)
    return stored ? formOf(stored) : emptyForm(period)
  }
  function facts() {
    return [
      { label: t('projects.name'), value: project.name },
      { label: t('progress.period'), value: values.period },
      { label: t('progress.physical'), value: percent(Number(values.physicalPercent)) },
      { label: t('projects.done'), value: `${wan(fenOf(values.workDone) ?? 0)} ${t('ui.money.wan')}` },
      { label: t('projects.arrived'), value: `${wan(fenOf(values.fundsArrived) ?? 0)} ${t('ui.money.wan')}` },
    ]
  }
  async function send(): Promise<boolean> {
    busy.value = true
    refusal.value = null
    try {
      await got(api.POST('/api/projects/v1/projects/{id}/progress-reports', { params: { path: { id: project.id } }, body: body() }))
    } catch (cause) {
      await refused(cause)
      return false
    } finally {
      busy.value = false
    }
    settle()
    say(t('progress.done', { period: values.period, name: project.name }))
    await client.invalidateQueries()
    return true
  }
  function body() {
    return {
      period: values.period,
      physicalPercent: Number(values.physicalPercent),
      workDoneFen: fenOf(values.workDone) ?? 0,
      fundsArrivedFen: fenOf(values.fundsArrived) ?? 0,
      summary: values.summary,
      problems: values.problems || undefined,
      helpNeeded: values.helpNeeded || undefined,
    }
  }
  async function refused(cause: unknown): Promise<void> {
    const problem = asProblem(cause)
    if (problem.status === 412) await joinTheirs()
    refusal.value = refusalOf(cause)
    take(problem, FIELDS)
  }
  /** Somebody else reported the same period meanwhile: join both versions and ask about what differs. */
  async function joinTheirs(): Promise<void> {
    const page = await got(api.GET('/api/projects/v1/projects/{id}/progress-reports', { params: { path: { id: project.id } } }))
    known.value = page.items
    const theirs = startOf(values.period)
    const joined = merge({ ...base.value }, { ...values }, theirs)
    base.value = theirs
    Object.assign(values, joined.values)
    conflicts.value = joined.conflicts
  }
  function choose(field: string, value: unknown): void {
    Object.assign(values, { [field]: value })
  }
  return { values, restoredAt, discard, complaints, look, lookAll, before, doubts, existing, conflicts, choose, refusal, busy, facts, send, periods: periodsUntil(today) }
}
