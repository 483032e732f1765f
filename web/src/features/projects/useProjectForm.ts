import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, gotVersioned } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { Project, ProjectRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { all, amount, date, required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { fenOf, yuanTyped } from '@/ui/format'
import { merge, type Conflict } from '@/ui/merge'
import { say } from '@/ui/notices'

export interface ProjectForm {
  name: string
  fieldCode: string
  districtCode: string
  lineDepartmentCode: string
  nature: 'NEW' | 'CONTINUED' | 'REBUILT'
  totalInvestment: string
  plannedStart: string
  plannedEnd: string
  publicWelfare: boolean
  demonstration: boolean
  nationalProjectCode: string
}

export function formOf(project?: Project): ProjectForm {
  return {
    name: project?.name ?? '',
    fieldCode: project?.fieldCode ?? '',
    districtCode: project?.districtCode ?? '',
    lineDepartmentCode: project?.lineDepartmentCode ?? '',
    nature: project?.nature ?? 'NEW',
    totalInvestment: yuanTyped(project?.totalInvestmentFen),
    plannedStart: project?.plannedStart ?? '',
    plannedEnd: project?.plannedEnd ?? '',
    publicWelfare: project?.publicWelfare ?? false,
    demonstration: project?.demonstration ?? false,
    nationalProjectCode: project?.nationalProjectCode ?? '',
  }
}

/** What is sent for a form; what is left empty is not sent. */
export function requestOf(form: ProjectForm): ProjectRequest {
  return {
    name: form.name.trim(),
    fieldCode: form.fieldCode,
    districtCode: form.districtCode,
    nature: form.nature,
    totalInvestmentFen: fenOf(form.totalInvestment) ?? 0,
    plannedStart: form.plannedStart,
    plannedEnd: form.plannedEnd,
    publicWelfare: form.publicWelfare,
    demonstration: form.demonstration,
    ...(form.lineDepartmentCode && { lineDepartmentCode: form.lineDepartmentCode }),
    ...(form.nationalProjectCode && { nationalProjectCode: form.nationalProjectCode.trim() }),
  } as ProjectRequest
}

/** A project being drafted or corrected. */
export function useProjectForm(stored: { project: Project; etag: string } | undefined, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  let base = formOf(stored?.project)
  let etag = stored?.etag ?? ''
  const once = onceOnly()
  const { values, restoredAt, settle, discard } = useDraft<ProjectForm>(`${user}.project.${stored?.project.id ?? 'new'}`, base)
  const conflicts = ref<Conflict[]>([])
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const { complaints, look, lookAll, take } = useComplaints(values, {
    name: required,
    fieldCode: required,
    districtCode: required,
    totalInvestment: all(required, amount),
    plannedStart: all(required, date),
    plannedEnd: (typed) => all(required, date)(typed) ?? (typed < values.plannedStart ? t('projects.endBeforeStart') : undefined),
  })

  /** Saves; answers the project's id, or nothing when refused. */
  async function save(): Promise<string | null> {
    if (!lookAll()) return null
    busy.value = true
    refusal.value = null
    try {
      const saved = stored ? await patch(stored.project.id) : await create()
      settle()
      say(t('projects.saved', { name: saved.name }))
      await client.invalidateQueries()
      return saved.id
    } catch (cause) {
      await refused(cause)
      return null
    } finally {
      busy.value = false
    }
  }
  const create = () => once((key) => got(api.POST('/api/projects/v1/projects', { body: requestOf(values), headers: { 'Idempotency-Key': key } })))
  const patch = (id: string) =>
    got(
      api.PATCH('/api/projects/v1/projects/{id}', {
        params: { path: { id } },
        body: requestOf(values),
        headers: { 'If-Match': etag, 'Content-Type': 'application/merge-patch+json' },
      }),
    )
  async function refused(cause: unknown): Promise<void> {
    const problem = asProblem(cause)
    if (problem.status === 412 && stored) await joinTheirs(stored.project.id)
    refusal.value = refusalOf(cause)
    take(problem, { totalInvestmentFen: 'totalInvestment' })
  }
  async function joinTheirs(id: string): Promise<void> {
    const now = await gotVersioned(api.GET('/api/projects/v1/projects/{id}', { params: { path: { id } } }))
    const theirs = formOf(now.data)
    const joined = merge(base, { ...values }, theirs)
    base = theirs
    etag = now.etag
    Object.assign(values, joined.values)
    conflicts.value = joined.conflicts
  }
  const choose = (field: string, value: unknown) => void Object.assign(values, { [field]: value })
  return { values, restoredAt, discard, complaints, look, conflicts, choose, refusal, busy, save }
}
