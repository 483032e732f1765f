import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { AwardPolicy, AwardPolicyRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { figure } from '@/features/rounds/factors'
import { i18n } from '@/i18n'
import { all, date, percentage, required, type Check } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { say } from '@/ui/notices'
import { versionName } from './usePolicies'

export interface PolicyTyped {
  validFrom: string
  validTo: string
  costIndex: string
  capPercent: string
  advancePercent: string
  /** By step and factor, such as `0.WORK`. */
  weights: Record<string, string>
  source: string
  reason: string
}

const unless = (check: Check): Check => (typed) => (typed.trim() ? check(typed) : undefined)
const index: Check = (typed) => (/^\d{1,2}(\.\d{1,6})?$/.test(typed.trim()) && Number(typed) > 0 ? undefined : i18n.global.t('policies.indexWrong'))

/** The next version as it stands before anything is changed. */
export function typedOf(policy: AwardPolicy): PolicyTyped {
  const weights = policy.steps.flatMap((step, at) => (step.factors ?? []).map((each) => [`${at}.${each.code}`, figure(each.weightPercent)]))
  return { validFrom: policy.endsOn ? dayAfter(policy.endsOn) : '', validTo: '', costIndex: String(policy.costIndex), capPercent: typed(policy.caps?.capPercent), advancePercent: typed(policy.advance?.percent), weights: Object.fromEntries(weights) as Record<string, string>, source: policy.source ?? '', reason: '' }
}

/** The next version as it is sent: what was typed, and all else as in the version before. */
export function nextOf(policy: AwardPolicy, form: PolicyTyped): AwardPolicyRequest {
  const { code, name, nameEn, subjects, eligibleUnitCodes, costIndexByYear, derived, exclusions, rounding, shortage, sample } = policy
  const steps = policy.steps.map((step, at) => (step.factors ? { ...step, factors: step.factors.map((each) => ({ ...each, weightPercent: Number(form.weights[`${at}.${each.code}`]) })) } : step))
  const capPercent = form.capPercent.trim() ? Number(form.capPercent) : null
  const caps = policy.caps || capPercent !== null ? { ...policy.caps, capPercent } : null
  const advance = policy.advance?.factorCode ? policy.advance : form.advancePercent.trim() ? { percent: Number(form.advancePercent) } : null
  const index = costIndexByYear && Object.keys(costIndexByYear).length ? { costIndexByYear } : { costIndex: Number(form.costIndex) }
  const filled = Object.entries({ validTo: form.validTo, source: form.source.trim(), nameEn, sample, shortage, caps, advance }).filter(([, value]) => value)
  return { code, name, subjects, eligibleUnitCodes, derived, exclusions, rounding, steps, validFrom: form.validFrom, reason: form.reason.trim(), ...index, ...Object.fromEntries(filled) } as AwardPolicyRequest
}

/** The steps whose weights no longer add up to the whole, with what they add up to. */
export function offWeights(policy: AwardPolicy, weights: Record<string, string>): { name: string; sum: number }[] {
  return policy.steps.flatMap((step, at) => {
    const parts = (step.factors ?? []).map((each) => Math.round(Number(weights[`${at}.${each.code}`]) * 10_000))
    const sum = parts.reduce((total, each) => total + each, 0) / 10_000
    return parts.length && sum !== 100 ? [{ name: step.name, sum }] : []
  })
}

/** The next version of a policy, being drafted. */
export function usePolicyDraft(policy: AwardPolicy, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft<PolicyTyped>(`${user}.policy.${policy.code}.${policy.version}`, typedOf(policy))
  const { complaints, look, lookAll, take } = useComplaints(values, { validFrom: all(required, date), validTo: unless(date), costIndex: all(required, index), capPercent: unless(percentage), advancePercent: unless(percentage), reason: required })
  const off = computed(() => offWeights(policy, values.weights))
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  /** Files it; answers the number it was given, or nothing when it was refused. */
  async function send(): Promise<number | null> {
    busy.value = true
    refusal.value = null
    try {
      const made = await got(api.POST('/api/funding/v1/award-policies', { headers: { 'Idempotency-Key': newKey() }, body: nextOf(policy, values) }))
      settle(typedOf(policy))
      say(t('policies.drafted', { name: versionName(made, t) }))
      await client.invalidateQueries()
      return made.version
    } catch (cause) {
      refusal.value = refusalOf(cause)
      take(asProblem(cause), { 'caps.capPercent': 'capPercent', 'advance.percent': 'advancePercent' })
      return null
    } finally {
      busy.value = false
    }
  }
  return { values, restoredAt, discard, complaints, look, lookAll, off, refusal, busy, send }
}

function typed(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
