import { useQueryClient } from '@tanstack/vue-query'
import { asProblem } from '@/api/problem'
import type { Transition } from '@/api/types'
import { i18n } from '@/i18n'
import type { Action, Need } from '@/ui/actions'
import { say } from '@/ui/notices'
import { sentenceOf } from '@/ui/sentences'
import { accountName } from './persons'

type NeedStyle = Pick<Need, 'name' | 'kind' | 'optional' | 'upload'> & { choices?: readonly string[] }

/** How the acts of one kind of object look: which lead on, which bind, and what they need. */
export interface ActStyle {
  main: readonly string[]
  binding?: readonly string[]
  needs?: Readonly<Record<string, readonly NeedStyle[]>>
}

/** The allowed transitions of an object as buttons with their words, the main one first. */
export function actionsFor(machine: string, allowed: readonly string[], style: ActStyle, words: Record<string, string> = {}, facts?: Action['facts']): Action[] {
  const { t } = i18n.global
  const needs = (to: string): Need[] => (style.needs?.[to] ?? []).map((each) => ({ ...each, label: t(`act.need.${each.name}`), options: each.choices?.map((value) => ({ value, label: t(`${each.name}.${value}`) })) }))
  const main = style.main.find((to) => allowed.includes(to))
  return [...allowed]
    .sort((a, b) => Number(b === main) - Number(a === main))
    .map((to) => ({
      to,
      label: textOf(`act.${machine}.${to}.label`, to),
      words: textOf(`act.${machine}.${to}.words`, '', words),
      main: to === main,
      binding: style.binding?.includes(to) ?? false,
      needs: needs(to),
      facts,
    }))
}

function textOf(key: string, otherwise: string, words: Record<string, string> = {}): string {
  const { t, te } = i18n.global
  return te(key) || te(key, 'zh') ? t(key, words) : otherwise
}

/** Does an act, says what happened, and lets everything shown be read anew. Answers why not, when refused. */
export function useActs() {
  const client = useQueryClient()
  return async function perform(run: () => Promise<unknown>, done: string): Promise<string | null> {
    try {
      await run()
    } catch (cause) {
      return refusalOf(cause)
    }
    say(done)
    await client.invalidateQueries()
    return null
  }
}

/** Why not, with each field's complaint. */
export function refusalOf(cause: unknown): string {
  const problem = asProblem(cause)
  const fields = (problem.body.errors ?? []).map((each) => each.message).filter((each) => each !== problem.body.detail)
  return [sentenceOf(problem), ...fields].join(' ')
}

/** What an act says when it is done. */
export function doneText(machine: string, to: string, words: Record<string, string> = {}): string {
  return textOf(`act.${machine}.${to}.done`, i18n.global.t('act.done', { state: textOf(`state.${machine}.${to}`, to) }), words)
}

/** A history of transitions as the rail shows it, the newest first. */
export function happenings(transitions: readonly Transition[], machine: string, unitName: (code: string | null | undefined, on?: string | null) => string) {
  const { t } = i18n.global
  return [...transitions]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((each, index) => ({
      key: `${each.at}-${index}`,
      at: each.at,
      what: each.from ? t('act.moved', { from: textOf(`state.${machine}.${each.from}`, each.from), to: textOf(`state.${machine}.${each.to}`, each.to) }) : textOf(`state.${machine}.${each.to}`, each.to),
      who: each.actorName ?? accountName(each.actor),
      account: each.actor,
      unit: unitName(each.unitCode, each.at),
      why: each.reason,
    }))
}
