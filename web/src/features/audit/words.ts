import { i18n } from '@/i18n'

/** Aggregates whose states the pages know under another name. */
const MACHINES: Partial<Record<string, string>> = { 'plan-version': 'plan', 'key-project-table': 'table', 'funds-arrival': 'arrival' }

interface Told {
  aggregate: string
  act: string
  fromState?: string | null
  toState?: string | null
}

/** What an entry of the trail says was done: from one state to another, or the act by its word. */
export function actOf({ aggregate, act, fromState, toState }: Told): string {
  if (!toState) return word(`audit.act.${act}`, act)
  const state = (name: string) => word(`state.${MACHINES[aggregate] ?? aggregate}.${name}`, name)
  return fromState ? i18n.global.t('act.moved', { from: state(fromState), to: state(toState) }) : state(toState)
}

/** What an entry is about, by its word. */
export function objectOf({ aggregate }: Pick<Told, 'aggregate'>): string {
  return word(`audit.aggregate.${aggregate}`, aggregate)
}

/** A code without a word is shown itself: a newer service may know more than this page. */
function word(key: string, code: string): string {
  const { t, te } = i18n.global
  return te(key) || te(key, 'zh') ? t(key) : code
}
