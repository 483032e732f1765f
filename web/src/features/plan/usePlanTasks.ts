import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, gotVersioned } from '@/api/client'
import type { PlanTask } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { useProgramme } from '@/app/programme'
import { say } from '@/ui/notices'

/** A task as it is typed: a weight is text until it is sent. */
export type TypedTask = Omit<PlanTask, 'weight'> & { weight: string }

const NEW: TypedTask = { number: '', name: '', leadUnitCode: '', weight: '', assistingUnitCodes: [], campaignCodes: [] } as unknown as TypedTask

/** Tasks as they are sent: what was left empty is not. */
export function tasksOf(typed: readonly TypedTask[]): PlanTask[] {
  return typed.map((task) => {
    const filled = Object.fromEntries(Object.entries(task).filter(([, value]) => value !== '' && value !== null))
    return { ...filled, weight: Number(task.weight) } as PlanTask
  })
}

/** What is still missing: a line without number, name, unit or a weight; nothing when all is there. */
export function firstWrong(typed: readonly TypedTask[]): number {
  return typed.findIndex((task) => !task.number.trim() || !task.name.trim() || !task.leadUnitCode || !/^\d{1,3}(\.\d{1,4})?$/.test(task.weight))
}

/** The tasks of a draft of the plan under somebody's hands; they are replaced as a whole. */
export function usePlanTasks(id: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { programme } = useProgramme()
  const path = () => ({ path: { id: programme.value?.id ?? '', planVersionId: id } })
  const tasks = ref<TypedTask[]>([])
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const query = useQuery({
    queryKey: ['plan', id, 'tasks', 'edit'],
    queryFn: async () => {
      const { data, etag } = await gotVersioned(api.GET('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}', { params: path() }))
      const page = await got(api.GET('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}/tasks', { params: path() }))
      tasks.value = page.items.map((task) => ({ ...task, weight: String(task.weight) }))
      return { version: data, etag }
    },
    enabled: computed(() => programme.value !== undefined),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const weight = computed(() => Math.round(tasks.value.reduce((sum, task) => sum + (Number(task.weight) || 0), 0) * 10_000) / 10_000)
  const add = () => void tasks.value.push({ ...NEW, number: String(tasks.value.length + 1).padStart(2, '0') })
  const remove = (index: number) => void tasks.value.splice(index, 1)

  /** Saves them; true when they are kept. */
  async function save(): Promise<boolean> {
    const wrong = firstWrong(tasks.value)
    refusal.value = wrong < 0 ? null : t('plan.taskWrong', { n: wrong + 1 })
    if (refusal.value) return false
    busy.value = true
    try {
      const body = { tasks: tasksOf(tasks.value) }
      await got(api.PUT('/api/projects/v1/programmes/{id}/plan-versions/{planVersionId}/tasks', { params: path(), headers: { 'If-Match': query.data.value?.etag ?? '' }, body }))
      say(t('plan.tasksSaved', { count: tasks.value.length }))
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.at(-1) !== 'edit' })
      return true
    } catch (cause) {
      refusal.value = refusalOf(cause)
      return false
    } finally {
      busy.value = false
    }
  }
  return { query, tasks, weight, add, remove, refusal, busy, save }
}
