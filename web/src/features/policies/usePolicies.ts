import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api, got, gotVersioned } from '@/api/client'
import type { AwardPolicy } from '@/api/types'
import { actionsFor, doneText, happenings, useActs, type ActStyle } from '@/app/acts'
import { useNames } from '@/app/names'
import { useMe } from '@/app/session'
import { inLanguage } from '@/i18n'

const STYLE: ActStyle = { main: ['APPROVED'], binding: ['DELETED'], needs: { APPROVED: [{ name: 'reason', kind: 'long', optional: true }] } }

/** Versions of the award policies, the latest first. */
export function usePolicies() {
  return useQuery({ queryKey: ['award-policies'], queryFn: () => got(api.GET('/api/funding/v1/award-policies', { params: { query: { limit: 200 } } })) })
}

/** How people name a version: the policy and its number. */
export function versionName(policy: { name: string; nameEn?: string | null; version: number }, t: (key: string, values: Record<string, unknown>) => string): string {
  return `${inLanguage(policy.name, policy.nameEn)} ${t('assessments.version', { n: policy.version })}`
}

/** Whether a version is the one that holds on a day. */
export function isInForce(policy: Pick<AwardPolicy, 'state' | 'validFrom' | 'endsOn'>, day: string): boolean {
  return policy.state === 'APPROVED' && policy.validFrom <= day && day <= (policy.endsOn ?? '9999-12-31')
}

/** One version: what it says, who made it, what may be done with it; and the others of its policy. */
export function usePolicy(code: MaybeRefOrGetter<string>, version: MaybeRefOrGetter<number>) {
  const { t } = useI18n()
  const router = useRouter()
  const perform = useActs()
  const { has } = useMe()
  const { unitName } = useNames()
  const path = () => ({ path: { code: toValue(code), version: toValue(version) } })
  const key = (part: string) => computed(() => ['award-policy', toValue(code), toValue(version), part])
  const query = useQuery({ queryKey: key('one'), queryFn: () => gotVersioned(api.GET('/api/funding/v1/award-policies/{code}/versions/{version}', { params: path() })) })
  const history = useQuery({ queryKey: key('transitions'), queryFn: () => got(api.GET('/api/funding/v1/award-policies/{code}/versions/{version}/transitions', { params: path() })) })
  const family = useQuery({ queryKey: computed(() => ['award-policies', toValue(code)]), queryFn: () => got(api.GET('/api/funding/v1/award-policies', { params: { query: { code: toValue(code), limit: 200 } } })) })
  const policy = computed(() => query.data.value?.data)
  const others = computed(() => (family.data.value?.items ?? []).filter((each) => each.version !== toValue(version)).sort((a, b) => b.version - a.version))
  const words = computed(() => ({ name: policy.value ? versionName(policy.value, t) : '', from: policy.value?.validFrom ?? '' }))
  const allowed = computed(() => {
    const it = policy.value
    if (!it) return []
    return [...it.allowedTransitions, ...(it.state === 'DRAFT' && has('office', 'finance') ? ['DELETED'] : [])]
  })
  const actions = computed(() => actionsFor('policy', allowed.value, STYLE, words.value))
  async function act(to: string, given: Record<string, string>): Promise<string | null> {
    if (to !== 'DELETED') return perform(() => got(api.POST('/api/funding/v1/award-policies/{code}/versions/{version}/transitions', { params: path(), body: { to: 'APPROVED', ...given } })), doneText('policy', to, words.value))
    const done = doneText('policy', to, words.value)
    const refusal = await perform(async () => {
      await got(api.DELETE('/api/funding/v1/award-policies/{code}/versions/{version}', { params: path(), headers: { 'If-Match': query.data.value?.etag ?? '' } }))
      await router.push('/award-policies')
    }, done)
    return refusal
  }
  return { query, policy, others, words, actions, act, history: computed(() => happenings(history.data.value?.items ?? [], 'policy', unitName)) }
}
