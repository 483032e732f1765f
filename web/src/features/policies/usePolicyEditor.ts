import { useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { exactJson } from '@/api/exact'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { AwardPolicy, AwardPolicyRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { useDraft } from '@/ui/draft'
import { say } from '@/ui/notices'
import { codesIn, emptyForm, formOf, plainOf, requestOf, wrongIn, type Form } from './policyForm'
import { versionName } from './usePolicies'

/** What is edited: a new policy, the next version of one, or a draft that is not approved yet. */
export type Edited = { kind: 'new' } | { kind: 'next'; policy: AwardPolicy } | { kind: 'draft'; policy: AwardPolicy; etag: string }

const PAUSE_MS = 900

/** The form as it stands before anything is changed. */
export function startOf(edited: Edited): Form {
  if (edited.kind === 'new') return emptyForm()
  const form = formOf(edited.policy)
  if (edited.kind === 'draft') return form
  return { ...form, validFrom: edited.policy.endsOn ? dayAfter(edited.policy.endsOn) : '', validTo: '', reason: '' }
}

/** A policy being drafted: what is typed, how it reads, what is wrong with it, and its filing. */
export function usePolicyEditor(edited: Edited, user: string) {
  const { t } = useI18n()
  const client = useQueryClient()
  const key = edited.kind === 'new' ? 'new' : `${edited.policy.code}.${edited.policy.version}.${edited.kind}`
  const { values, restoredAt, settle } = useDraft<{ form: Form }>(`${user}.policy-edit.${key}`, { form: startOf(edited) })
  const discard = () => settle({ form: startOf(edited) })
  const words = { required: t('ui.form.required'), figure: t('policies.edit.figureWrong'), yuan: t('ui.form.amount'), whole: t('policies.edit.wholeWrong'), date: t('ui.form.date') }
  const asked = ref(false)
  const refused = ref<Record<string, string>>({})
  const own = computed(() => wrongIn(values.form, words))
  // A need that is not filled yet is no fault before one wants to file.
  const complaints = computed(() => ({ ...refused.value, ...(asked.value ? own.value : Object.fromEntries(Object.entries(own.value).filter(([, each]) => each !== words.required))) }))
  const read = computed(() => ({ derived: [], exclusions: [], eligibleUnitCodes: [], steps: [], subjects: 'UNIT', costIndex: 1, rounding: { mode: 'LARGEST_REMAINDER', unitFen: 1 }, ...plainOf(values.form) }) as unknown as AwardPolicy)
  const refusal = ref<string | null>(null)
  const checked = ref<'no' | 'sound' | 'refused'>('no')
  const busy = ref(false)
  const version = edited.kind === 'draft' ? { version: edited.policy.version } : {}
  const body = () => ({ ...requestOf(values.form), ...version }) as unknown as AwardPolicyRequest

  function take(cause: unknown): void {
    refusal.value = refusalOf(cause)
    refused.value = asProblem(cause).byField
    checked.value = 'refused'
  }
  /** Asks the service what it would say, and keeps nothing. */
  async function check(): Promise<void> {
    if (Object.keys(own.value).length) return
    try {
      await got(api.POST('/api/funding/v1/award-policies/checks', { body: body(), bodySerializer: exactJson }))
      refusal.value = null
      refused.value = {}
      checked.value = 'sound'
    } catch (cause) {
      if (asProblem(cause).status === 422 || asProblem(cause).status === 400) take(cause)
    }
  }
  let pause: ReturnType<typeof setTimeout> | undefined
  watch(
    () => values.form,
    () => {
      checked.value = 'no'
      clearTimeout(pause)
      pause = setTimeout(() => void check(), PAUSE_MS)
    },
    { deep: true },
  )
  onScopeDispose(() => clearTimeout(pause))

  const once = onceOnly()
  /** Files it; answers the number it was given, or nothing when it was refused. */
  async function send(): Promise<AwardPolicy | null> {
    asked.value = true
    if (Object.keys(own.value).length) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return null
    }
    clearTimeout(pause)
    busy.value = true
    try {
      const made = await once((key) => got(edited.kind === 'draft' ? put(edited) : api.POST('/api/funding/v1/award-policies', { headers: { 'Idempotency-Key': key }, body: body(), bodySerializer: exactJson })))
      settle()
      say(t('policies.drafted', { name: versionName(made, t) }))
      await client.invalidateQueries()
      return made
    } catch (cause) {
      take(cause)
      return null
    } finally {
      busy.value = false
    }
  }
  const put = (draft: Extract<Edited, { kind: 'draft' }>) =>
    api.PUT('/api/funding/v1/award-policies/{code}/versions/{version}', { params: { path: { code: draft.policy.code, version: draft.policy.version } }, headers: { 'If-Match': draft.etag }, body: body(), bodySerializer: exactJson })

  return { values, restoredAt, discard, complaints, codes: computed(() => codesIn(values.form)), read, checked, refusal, busy, send }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
