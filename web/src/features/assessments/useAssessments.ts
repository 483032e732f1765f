import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { Assessment, AssessmentTransition } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useList } from '@/app/list'
import { useNames } from '@/app/names'
import { paperNeeds, withPaper } from '@/app/paper'
import { useMe } from '@/app/session'
import { inLanguage } from '@/i18n'
import { useFilters } from '@/ui/filters'

export const STATES = ['COLLECTING', 'SCORED', 'DISPUTABLE', 'REVIEWED', 'ISSUED'] as const
export const KINDS = ['STAGE', 'ANNUAL'] as const
const STYLE: ActStyle = {
  main: ['SCORED', 'DISPUTABLE', 'REVIEWED', 'ISSUED'],
  needs: { COLLECTING: [{ name: 'reason', kind: 'long' }] },
}

/** Assessments as the address bar asks for them. */
export function useAssessments() {
  const { t } = useI18n()
  const { values, set, clear } = useFilters(['kind', 'state'])
  const list = useList<Assessment>(
    () => ['assessments', values.value],
    (cursor) => got(api.GET('/api/supervision/v1/assessments', { params: { query: { ...(values.value as Partial<Pick<Assessment, 'kind' | 'state'>>), sort: '-period', cursor } } })),
  )
  const filters = computed(() => [
    { name: 'kind', label: t('circulars.kind'), options: KINDS.map((value) => ({ value, label: t(`assessments.kinds.${value}`) })) },
    { name: 'state', label: t('projects.state'), options: STATES.map((value) => ({ value, label: t(`state.assessment.${value}`) })) },
  ])
  return { ...list, values, set, clear, filters }
}

/** The schemes that an assessment can be begun by, the latest version of each. */
export function useSchemes() {
  return useQuery({ queryKey: ['schemes'], queryFn: () => got(api.GET('/api/supervision/v1/scorecard-schemes')), staleTime: 600_000 })
}

/** Begins the assessment of a period. */
export function useBegin() {
  const { t } = useI18n()
  const perform = useActs()
  return (given: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/supervision/v1/assessments', { headers: { 'Idempotency-Key': newKey() }, body: { period: given['period'] ?? '', kind: given['kind'] as Assessment['kind'], schemeCode: given['schemeCode'] ?? '' } })),
      t('assessments.begun', { period: given['period'] ?? '' }),
    )
}

/** One assessment with its scheme, history and what may be done. */
export function useAssessment(id: MaybeRefOrGetter<string>) {
  const perform = useActs()
  const { unitName } = useNames()
  const { has } = useMe()
  const path = () => ({ path: { id: toValue(id) } })
  const key = (part?: string) => computed(() => ['assessment', toValue(id), ...(part ? [part] : [])])
  const query = useQuery({ queryKey: key(), queryFn: () => got(api.GET('/api/supervision/v1/assessments/{id}', { params: path() })) })
  const assessment = computed(() => query.data.value)
  const scheme = useQuery({
    queryKey: computed(() => ['scheme', assessment.value?.schemeId]),
    queryFn: () => got(api.GET('/api/supervision/v1/scorecard-schemes/{id}', { params: { path: { id: assessment.value?.schemeId ?? '' } } })),
    enabled: computed(() => assessment.value !== undefined),
    staleTime: 600_000,
  })
  // Not every reader may read the history; the rail then stays empty.
  const history = useQuery({ queryKey: key('transitions'), queryFn: () => got(api.GET('/api/supervision/v1/assessments/{id}/transitions', { params: path() })), enabled: computed(() => !has('inspector') || has('office', 'leader', 'registrar', 'unit', 'auditor')) })
  const words = computed(() => ({ name: assessment.value ? `${assessment.value.period} ${inLanguage(assessment.value.name, assessment.value.nameEn)}` : '' }))
  const style = computed(() => (has('registrar') ? { ...STYLE, needs: { ...STYLE.needs, ISSUED: paperNeeds('supervision') } } : STYLE))
  const actions = computed(() => actionsFor('assessment', assessment.value?.allowedTransitions ?? [], style.value, words.value))
  const act = (to: string, given: Record<string, string>) =>
    perform(
      () => got(api.POST('/api/supervision/v1/assessments/{id}/transitions', { params: path(), headers: { 'Idempotency-Key': newKey() }, body: withPaper(to, given) as AssessmentTransition })),
      doneText('assessment', to, words.value),
    )
  return { query, assessment, scheme, words, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'assessment', unitName)) }
}

/** The ranking; before it is issued, only for who decides. */
export function useRanking(id: string) {
  return useQuery({
    queryKey: ['assessment', id, 'ranking'],
    queryFn: async () => {
      try {
        return (await got(api.GET('/api/supervision/v1/assessments/{id}/ranking', { params: { path: { id } } }))).items
      } catch (cause) {
        if (asProblem(cause).status === 403) return null
        throw cause
      }
    },
  })
}

/** Scores with every item explained: of all units for who decides, of the own one for a unit. */
export function useScores(id: string) {
  const path = { path: { id } }
  const scores = useQuery({ queryKey: ['assessment', id, 'scores'], queryFn: () => got(api.GET('/api/supervision/v1/assessments/{id}/scores', { params: path })) })
  return { scores, ...useBesides(id) }
}

/** What is typed in and what is disputed. */
export function useBesides(id: string) {
  const path = { path: { id } }
  const evidence = useQuery({ queryKey: ['assessment', id, 'evidence'], queryFn: () => got(api.GET('/api/supervision/v1/assessments/{id}/evidence', { params: path })) })
  const objections = useQuery({ queryKey: ['assessment', id, 'objections'], queryFn: () => got(api.GET('/api/supervision/v1/assessments/{id}/objections', { params: path })) })
  return { evidence, objections }
}

/** What units and office do beside the states: dispute, decide, confirm. */
export function useScoreActs(id: string) {
  const { t } = useI18n()
  const perform = useActs()
  const params = { path: { id } }
  const headers = () => ({ 'Idempotency-Key': newKey() })
  const dispute = (itemCode: string | undefined, statement: string) =>
    perform(() => got(api.POST('/api/supervision/v1/assessments/{id}/objections', { params, headers: headers(), body: { itemCode, statement } as never })), t('assessments.disputed'))
  const decide = (objectionId: string, upheld: boolean, reason: string) =>
    perform(
      () => got(api.POST('/api/supervision/v1/assessments/{id}/objections/{objectionId}/decision', { params: { path: { id, objectionId } }, headers: headers(), body: { upheld, reason } })),
      t(upheld ? 'assessments.upheld' : 'assessments.rejected'),
    )
  const confirm = (evidenceIds: string[]) =>
    perform(() => got(api.POST('/api/supervision/v1/assessments/{id}/evidence/confirmations', { params, headers: headers(), body: { evidenceIds } })), t('assessments.confirmed', { count: evidenceIds.length }))
  const verify = () => got(api.GET('/api/supervision/v1/assessments/{id}/verification', { params }))
  return { dispute, decide, confirm, verify }
}
