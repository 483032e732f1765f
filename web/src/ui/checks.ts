import { i18n } from '@/i18n'
import { fenOf } from './format'

/** A field's check: nothing when it is right, a sentence when not. */
export type Check = (typed: string) => string | undefined

export const required: Check = (typed) => (typed.trim() ? undefined : i18n.global.t('ui.form.required'))

export const amount: Check = (typed) => (fenOf(typed.trim()) === null ? i18n.global.t('ui.form.amount') : undefined)

/** 0 to 100 with at most four decimals, as the services take it. */
export const percentage: Check = (typed) => (/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/.test(typed.trim()) ? undefined : i18n.global.t('ui.form.percent'))

export const date: Check = (typed) => (/^\d{4}-\d{2}-\d{2}$/.test(typed) ? undefined : i18n.global.t('ui.form.date'))

/** The first thing wrong. */
export function all(...checks: Check[]): Check {
  return (typed) => {
    for (const check of checks) {
      const wrong = check(typed)
      if (wrong) return wrong
    }
    return undefined
  }
}
