import { useQuery } from '@tanstack/vue-query'
import { reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, newKey } from '@/api/client'
import type { WatchRule, WatchRuleRequest } from '@/api/types'
import { useActs } from '@/app/acts'
import { all, date, percentage, required, type Check } from '@/ui/checks'
import { useComplaints } from '@/ui/form'

export interface RuleForm {
  validFrom: string
  idleDays: string
  concentrationPercent: string
  concentrationMinPayments: string
  aheadPoints: string
  minExecution: string
  refusalCount: string
  duplicateDays: string
  reason: string
}

/** What the form says when the newest rule is to be changed: everything as it is, but for the day and the reason. */
export function typedRule(newest: WatchRule): RuleForm {
  return {
    validFrom: '',
    idleDays: String(newest.idleDays),
    concentrationPercent: String(newest.concentrationPercent),
    concentrationMinPayments: String(newest.concentrationMinPayments),
    aheadPoints: String(newest.aheadPoints),
    minExecution: newest.minExecutionPercents.join(' '),
    refusalCount: String(newest.refusalCount),
    duplicateDays: String(newest.duplicateDays),
    reason: '',
  }
}

/** Twelve whole percentages, none below the one before; nothing where they are not. */
export function twelve(typed: string): number[] | null {
  const parts = typed.trim().split(/[\s,，、]+/)
  const numbers = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN))
  const right = numbers.length === 12 && numbers.every((each, at) => each <= 100 && each >= (numbers[at - 1] ?? 0))
  return right ? numbers : null
}

/** The rule as it is sent. */
export function ruleOf(form: RuleForm): WatchRuleRequest {
  return {
    validFrom: form.validFrom,
    idleDays: Number(form.idleDays),
    concentrationPercent: Number(form.concentrationPercent),
    concentrationMinPayments: Number(form.concentrationMinPayments),
    aheadPoints: Number(form.aheadPoints),
    minExecutionPercents: twelve(form.minExecution) ?? [],
    refusalCount: Number(form.refusalCount),
    duplicateDays: Number(form.duplicateDays),
    reason: form.reason.trim(),
  }
}

/** Months from which another least percentage holds: what an official reads instead of twelve numbers. */
export function stepsOf(percents: readonly number[]): { month: number; percent: number }[] {
  return percents.flatMap((percent, at) => (percent > 0 && percent !== percents[at - 1] ? [{ month: at + 1, percent }] : []))
}

/** All rules, the newest first. */
export function useWatchRules() {
  return useQuery({ queryKey: ['watch-rules'], queryFn: () => got(api.GET('/api/funding/v1/watch-rules')) })
}

/** A new rule, from a day on. */
export function useRuleForm(newest: WatchRule) {
  const { t } = useI18n()
  const perform = useActs()
  const values = reactive(typedRule(newest))
  const busy = ref(false)
  const refusal = ref<string | null>(null)
  const whole: Check = (typed) => (/^[1-9]\d{0,3}$/.test(typed.trim()) ? undefined : t('watchRules.whole'))
  const { complaints, look, lookAll } = useComplaints(values, {
    validFrom: date,
    idleDays: all(required, whole),
    concentrationPercent: all(required, percentage),
    concentrationMinPayments: all(required, whole),
    aheadPoints: all(required, percentage),
    minExecution: (typed) => (twelve(typed) ? undefined : t('watchRules.twelve')),
    refusalCount: all(required, whole),
    duplicateDays: all(required, (typed) => (/^\d{1,4}$/.test(typed.trim()) && Number(typed) <= 3650 ? undefined : t('watchRules.days0'))),
    reason: required,
  })
  async function send(): Promise<void> {
    busy.value = true
    refusal.value = await perform(() => got(api.POST('/api/funding/v1/watch-rules', { headers: { 'Idempotency-Key': newKey() }, body: ruleOf(values) })), t('watchRules.done', { date: values.validFrom }))
    busy.value = false
    if (refusal.value === null) Object.assign(values, { validFrom: '', reason: '' })
  }
  return { values, complaints, look, lookAll, busy, refusal, send }
}
