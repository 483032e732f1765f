import type { Replay } from '@/api/types'
import { inLanguage } from '@/i18n'
import { yuan } from '@/ui/format'

export const MOST_VERSIONS = 6
export type VersionSum = Replay['versions'][number]
export type RoundReplay = Replay['rounds'][number]
export type UnitSum = Replay['units'][number]

/** A version as the address names it. */
export interface Chosen {
  code: string
  version: number
}

export function keyOf({ code, version }: Chosen): string {
  return `${code}:${version}`
}

/** The versions an address names, each once, as many as can be replayed together; what is no version is not there. */
export function chosenIn(text: string | undefined): Chosen[] {
  const found = new Map<string, Chosen>()
  for (const each of (text ?? '').split(',')) {
    const match = /^([A-Za-z0-9._-]+):([1-9]\d{0,4})$/.exec(each)
    if (match) found.set(each, { code: match[1] ?? '', version: Number(match[2]) })
  }
  return [...found.values()].slice(0, MOST_VERSIONS)
}

/** What to replay when nothing was chosen: the version that came last, a draft above all, and the one before it. */
export function firstChoice(policies: readonly { code: string; version: number; state: string; validFrom: string }[]): Chosen[] {
  const latest = [...policies].sort((a, b) => Number(b.state === 'DRAFT') - Number(a.state === 'DRAFT') || b.version - a.version || b.validFrom.localeCompare(a.validFrom))[0]
  if (!latest) return []
  const before = policies.find((each) => each.code === latest.code && each.version === latest.version - 1)
  return [latest, ...(before ? [before] : [])].map(({ code, version }) => ({ code, version }))
}

/** A version as a column names it. */
export function versionLabel(it: VersionSum, t: (key: string, values?: Record<string, unknown>) => string): string {
  const name = `${inLanguage(it.name, it.nameEn)} ${t('assessments.version', { n: it.policyVersion })}`
  return it.approved ? name : `${name}${inLanguage('（', ' (')}${t('laboratory.draft')}${inLanguage('）', ')')}`
}

/** Units in the order asked for: `unit`, or `difference-0` of the first version; a minus in front turns it round. */
export function sortedUnits(units: readonly UnitSum[], sort: string): UnitSum[] {
  const down = sort.startsWith('-')
  const by = sort.replace(/^-/, '')
  const column = Number(/^difference-(\d+)$/.exec(by)?.[1] ?? Number.NaN)
  const value = (unit: UnitSum) => unit.totals[column]?.differenceFen ?? 0
  const sorted = [...units].sort((a, b) => (Number.isNaN(column) ? a.unitCode.localeCompare(b.unitCode) : value(a) - value(b) || a.unitCode.localeCompare(b.unitCode)))
  return down ? sorted.reverse() : sorted
}

/** All of a replay as lines of a table: one for each round, subject and version, in whole fen written as yuan. */
export function csvOf(replay: Replay, t: (key: string, values?: Record<string, unknown>) => string, unitName: (name: string, code: string) => string): string {
  const head = [t('tables.year'), t('policies.name'), t('rounds.asOf'), t('laboratory.pool'), t('laboratory.subject'), t('laboratory.unit'), t('laboratory.got'), t('laboratory.version'), t('laboratory.would'), t('laboratory.difference'), t('laboratory.change')]
  const rows = replay.rounds.flatMap((round) =>
    round.subjects.flatMap((subject) =>
      subject.would.map((would, index) => {
        const version = replay.versions[index]
        return [String(round.year), `${round.policyCode} v${round.policyVersion}`, round.asOf, plain(round.poolFen), subject.subjectCode, unitName(subject.unitName, subject.unitCode), plain(subject.gotFen), version ? versionLabel(version, t) : '', plain(would.shareFen), plain(would.differenceFen), would.change ? t(`laboratory.${would.change}`) : '']
      }),
    ),
  )
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')
}

function plain(fen: number | null | undefined): string {
  return fen === null || fen === undefined ? '' : yuan(fen).replaceAll(',', '').replace('−', '-')
}

/** A text that a spreadsheet would take for a formula gets a mark in front. */
function cell(text: string): string {
  const safe = /^[=+@\t]/.test(text) || /^-(?!\d)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
