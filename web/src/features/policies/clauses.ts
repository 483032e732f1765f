import type { AwardPolicy, PolicyStep } from '@/api/types'
import { factorNames, figure } from '@/features/rounds/factors'
import { i18n, inLanguage } from '@/i18n'
import { yuan } from '@/ui/format'

/** One thing a policy says. Its key is the same in every version, so that versions can be held against each other. */
export interface Clause {
  key: string
  part: string
  about: string
  text: string
}

type Say = (about: string, text: string | null | undefined, key: string) => void
type Bound = number | null | undefined
type When = { whenCode?: string | null; whenFrom?: Bound; whenAbove?: Bound; whenBelow?: Bound; whenUpTo?: Bound }
type Range = { from?: Bound; above?: Bound; below?: Bound; upTo?: Bound }
type Derived = NonNullable<AwardPolicy['derived']>[number]
type Digits = NonNullable<Derived['rounding']>
type Rounding = NonNullable<AwardPolicy['rounding']>

const phrase = (key: string, values: Record<string, unknown> = {}) => i18n.global.t(`policies.say.${key}`, values)
const label = (it: { name: string; nameEn?: string | null }) => inLanguage(it.name, it.nameEn)
const listed = (texts: readonly (string | null | undefined)[]) => texts.filter(Boolean).join(inLanguage('；', '; '))
const yuanOf = (fen: number | null | undefined) => yuan(fen ?? 0)

/** A version in sentences an official reads, in the order in which it is applied. */
export function clausesOf(policy: AwardPolicy, unitName: (code: string) => string): Clause[] {
  const clauses: Clause[] = []
  const under = (part: string): Say => (about, text, key) => text && clauses.push({ key: `${part}.${key}`, part, about, text })
  const named = namesOf(policy)
  scope(policy, unitName, under('scope'))
  prepared(policy, named, under('prepared'))
  policy.steps.forEach((step, index) => stepOf(policy, step, named, unitName, under(`step-${index + 1}`)))
  limits(policy, named, under('limits'))
  payout(policy, named, under('payout'))
  return clauses
}

/** What a part of a policy is called: the steps by their own names. */
export function partName(policy: AwardPolicy, part: string): string {
  const no = Number(/^step-(\d+)$/.exec(part)?.[1])
  const step = policy.steps[no - 1]
  if (step) return phrase('part.step', { n: no, name: label(step) })
  return no ? phrase('part.stepNo', { n: no }) : phrase(`part.${part}`)
}

function namesOf(policy: AwardPolicy): (code: string) => string {
  const figures = factorNames(policy)
  const derived = new Map(policy.derived.map((each) => [each.code, each]))
  return (code) => {
    const found = derived.get(code) ?? figures.get(code)
    return found ? label(found) : code
  }
}

function scope(policy: AwardPolicy, unitName: (code: string) => string, say: Say): void {
  say(phrase('subjects'), phrase(`subject.${policy.subjects}`), 'subjects')
  say(phrase('units'), policy.eligibleUnitCodes.length ? policy.eligibleUnitCodes.map(unitName).join(inLanguage('、', ', ')) : phrase('allUnits'), 'units')
  const years = Object.entries(policy.costIndexByYear ?? {})
  say(phrase('costIndex'), years.length ? years.map(([year, index]) => phrase('indexOf', { year, index: figure(index) })).join(inLanguage('、', ', ')) : phrase(policy.costIndex === 1 ? 'indexOne' : 'index', { index: figure(policy.costIndex) }), 'costIndex')
}

function prepared(policy: AwardPolicy, named: (code: string) => string, say: Say): void {
  for (const each of policy.derived) {
    const sum = [...(each.base ? [figure(each.base)] : []), ...each.terms.map((term) => termOf(term, named))].join(' + ')
    const tiers = (each.bands ?? []).map((band) => phrase('tier', { range: range(band), value: figure(band.value) }))
    say(
      label(each),
      listed([
        sum,
        isThere(each.least) ? phrase('least', { value: figure(each.least) }) : null,
        isThere(each.most) ? phrase('most', { value: figure(each.most) }) : null,
        each.leastCode ? phrase('leastBy', { factor: named(each.leastCode) }) : null,
        each.mostCode ? phrase('mostBy', { factor: named(each.mostCode) }) : null,
        each.of ? phrase(`groupOf.${each.of}`, { group: each.sameCode ? phrase('sameGroup', { factor: named(each.sameCode) }) : phrase('allGroup') }) : null,
        each.rounding ? digitsOf(each.rounding) : null,
        tiers.length ? phrase('tiers', { tiers: tiers.join(inLanguage('、', ', ')) }) : null,
      ]),
      each.code,
    )
  }
  for (const each of policy.exclusions) say(label(each), phrase('excluded', { when: condition(each, named, 'when') }), `without.${each.whenCode}`)
}

/** A figure times figures ÷ figures; the constant is left out where it is 1 and there is something else to say. */
function termOf(term: Derived['terms'][number], named: (code: string) => string): string {
  const figures = [term.factorCode, ...(term.timesCodes ?? [])].filter((code) => code !== null && code !== undefined).map(named)
  const composed = (term.timesCodes?.length ?? 0) + (term.overCodes?.length ?? 0) > 0
  const times = !figures.length || !composed || term.times !== 1 ? [figure(term.times)] : []
  const over = (term.overCodes ?? []).map((code) => ` ÷ ${named(code)}`)
  return `${[...figures, ...times].join(' × ')}${over.join('')}${condition(term, named, 'onlyWhen')}`
}

function stepOf(policy: AwardPolicy, step: PolicyStep, named: (code: string) => string, unitName: (code: string) => string, say: Say): void {
  say(phrase('how'), phrase(`method.${step.ofPart ? 'SPLIT_PART' : step.method}`, { part: partOf(policy, step.ofPart), from: fromOf(step), quantity: named(step.factorCode ?? ''), score: named(step.scoreCode ?? ''), mode: phrase(`mode.${step.rateMode ?? 'HALF_UP'}`), digits: step.rateDigits ?? 0, order: phrase(step.lowestFirst ? 'lowestFirst' : 'highestFirst') }), 'how')
  if (step.subjectCodes?.length) say(phrase('only'), step.subjectCodes.map(unitName).join(inLanguage('、', ', ')), 'subjects')
  for (const each of step.factors ?? []) say(label(each), listed([phrase(each.indexed ? 'weightIndexed' : 'weight', { percent: figure(each.weightPercent) }), each.shareRounding ? phrase('shareRounded', { how: digitsOf(each.shareRounding) }) : null]), `factor.${each.code}`)
  say(phrase('shares'), step.shareRounding ? phrase('sharesRounded', { how: digitsOf(step.shareRounding) }) : null, 'shareRounding')
  step.standards?.forEach((each, index) => say(label(each), standard(each, named), `standard.${index}`))
  say(phrase('cap'), isThere(step.capFen) ? phrase('capFen', { yuan: yuanOf(step.capFen) }) : null, 'capFen')
  say(phrase('cap'), isThere(step.capPercent) ? phrase('capOf', { percent: figure(step.capPercent), factor: named(step.capOfCode ?? '') }) : null, 'capOf')
  say(phrase('freed'), step.capFreed === 'REDISTRIBUTE' ? phrase('freedInStep') : null, 'capFreed')
  if (step.method === 'COMPETITIVE') ranked(step, named, say)
  for (const each of step.parts ?? []) say(label(each), each.code === step.residualCode ? phrase('residual') : each.percentCode ? phrase('percentBy', { factor: named(each.percentCode) }) : `${figure(each.percent)} %`, `part.${each.code}`)
  say(phrase('rounding'), step.rounding ? roundingOf(step.rounding, named) : null, 'rounding')
}

/** What the part is called that a further split parts. */
function partOf(policy: AwardPolicy, code: string | null | undefined): string {
  const part = policy.steps.flatMap((step) => step.parts ?? []).find((each) => each.code === code)
  return part ? label(part) : (code ?? '')
}

function ranked(step: PolicyStep, named: (code: string) => string, say: Say): void {
  say(phrase('threshold'), isThere(step.threshold) ? phrase(step.lowestFirst ? 'thresholdAbove' : 'thresholdBelow', { value: figure(step.threshold) }) : null, 'threshold')
  for (const each of step.places ?? []) {
    const ranks = each.toRank && each.toRank !== each.fromRank ? `${each.fromRank}–${each.toRank}` : String(each.fromRank)
    say(phrase('place', { ranks }), isThere(each.amountFen) ? phrase('placeYuan', { yuan: yuanOf(each.amountFen) }) : phrase('placePercent', { percent: figure(each.percent) }), `place.${each.fromRank}`)
  }
  say(phrase('ask'), step.askCode ? phrase(`misfit.${step.misfit ?? 'SKIP'}`, { factor: named(step.askCode) }) : null, 'ask')
  say(phrase('ties'), step.tieCode ? phrase('tieBy', { factor: named(step.tieCode) }) : phrase(`tie.${step.ties ?? 'SHARE_PLACES'}`), 'ties')
}

function standard(each: NonNullable<PolicyStep['standards']>[number], named: (code: string) => string): string {
  const slice = isThere(each.sliceFrom) || isThere(each.sliceTo)
  return listed([
    phrase('standard', { yuan: figure(each.standardYuan), factor: named(each.factorCode) }),
    each.minusCode ? phrase('minus', { factor: named(each.minusCode) }) : null,
    each.whenCode ? condition(each, named, 'onlyFor') : null,
    slice ? phrase('slice', { range: range({ from: each.sliceFrom, below: each.sliceTo }) }) : null,
    isThere(each.weightPercent) && each.weightPercent !== 100 ? phrase('counted', { percent: figure(each.weightPercent) }) : null,
    each.optional ? phrase('optional') : null,
    each.signed ? phrase('signed') : null,
    each.rounding ? roundingOf(each.rounding, named) : null,
  ])
}

function limits(policy: AwardPolicy, named: (code: string) => string, say: Say): void {
  const caps = policy.caps ?? {}
  const ofFigure = (percent: number | null | undefined, code: string | null | undefined) => isThere(percent) && phrase('ofFigure', { percent: figure(percent), factor: named(code ?? '') })
  const of = (percent: number | null | undefined, fen: number | null | undefined, own: string | false) => [isThere(percent) && phrase('ofPool', { percent: figure(percent) }), isThere(fen) && phrase('yuan', { yuan: yuanOf(fen) }), own].filter((each) => each !== false)
  const said = (bounds: string[], one: string, both: string, name: 'cap' | 'floor') => phrase(bounds.length > 1 ? both : one, { [name]: bounds.join(inLanguage('、', ', ')) })
  const cap = of(caps.capPercent, caps.capFen, ofFigure(caps.capOfPercent, caps.capOfCode))
  const floor = of(caps.floorPercent, caps.floorFen, ofFigure(caps.floorOfPercent, caps.floorOfCode))
  say(phrase('cap'), cap.length ? said(cap, 'capOne', 'capBoth', 'cap') : phrase('noCap'), 'cap')
  say(phrase('freed'), cap.length ? phrase(`freedTo.${caps.freed ?? 'REDISTRIBUTE'}`) : null, 'freed')
  say(phrase('floor'), floor.length ? said(floor, 'floorOne', 'floorBoth', 'floor') + (isThere(caps.capOfPercent) ? phrase('floorWithin') : '') : null, 'floor')
  say(phrase('minimum'), isThere(caps.minFen) ? phrase(`minimumThen.${caps.freed ?? 'REDISTRIBUTE'}`, { yuan: yuanOf(caps.minFen) }) : null, 'minFen')
  say(phrase('rounding'), roundingOf(policy.rounding, named), 'rounding')
}

function payout(policy: AwardPolicy, named: (code: string) => string, say: Say): void {
  const advance = policy.advance
  say(phrase('advance'), advance?.factorCode ? phrase('advanceBy', { factor: named(advance.factorCode) }) : isThere(advance?.percent) && advance?.percent !== 100 ? phrase('advancePart', { percent: figure(advance?.percent) }) : phrase('advanceAll'), 'advance')
  const cover = policy.shortage?.coveredBy
  say(phrase('shortage'), policy.shortage?.reduce ? phrase('reduce') : cover ? phrase('coveredBy', { who: cover }) : phrase('shown'), 'shortage')
}

function fromOf(step: PolicyStep): string {
  if (step.from === 'REST') return phrase('from.REST')
  if (step.from === 'STEP') return phrase('from.STEP', { n: step.fromStep ?? '' })
  return isThere(step.percent) && step.percent !== 100 ? phrase('ofPool', { percent: figure(step.percent) }) : phrase('from.POOL')
}

function roundingOf(rounding: Rounding, named: (code: string) => string): string {
  const unit = rounding.unitFen ?? 1
  const how = ({ LARGEST_REMAINDER: 'largest', REST_TO_LARGEST: 'rest' } as Record<string, string>)[rounding.mode] ?? 'each'
  const mode = phrase(`mode.${rounding.mode}`)
  if (rounding.unitCode) return phrase(`${how}Own`, { mode, factor: named(rounding.unitCode) })
  return phrase(how, { mode, unit: unit === 1 ? phrase('fen') : unit === 100 ? phrase('oneYuan') : phrase('yuan', { yuan: yuan(unit) }) })
}

function condition(it: When, named: (code: string) => string, key: string): string {
  return it.whenCode ? phrase(key, { factor: named(it.whenCode), range: range({ from: it.whenFrom, above: it.whenAbove, below: it.whenBelow, upTo: it.whenUpTo }) }) : ''
}

function range({ from, above, below, upTo }: Range): string {
  if (isThere(from) && isThere(below)) return phrase('range', { from: figure(from), below: figure(below) })
  const low = isThere(from) ? phrase('rangeFrom', { from: figure(from) }) : isThere(above) ? phrase('rangeAbove', { above: figure(above) }) : null
  const high = isThere(below) ? phrase('rangeBelow', { below: figure(below) }) : isThere(upTo) ? phrase('rangeUpTo', { upTo: figure(upTo) }) : null
  return [low, high].filter(Boolean).join(phrase('rangeAnd'))
}

function digitsOf(rounding: Digits): string {
  return phrase('digits', { mode: phrase(`mode.${rounding.mode}`), digits: rounding.digits })
}

function isThere(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}

export interface Difference {
  key: string
  part: string
  about: string
  before?: string
  after?: string
}

/** What one version says otherwise than another, says besides, or no longer says. */
export function differences(before: readonly Clause[], after: readonly Clause[]): Difference[] {
  const old = new Map(before.map((each) => [each.key, each]))
  const now = new Set(after.map((each) => each.key))
  const changed = after.filter((each) => old.get(each.key)?.text !== each.text).map((each) => ({ key: each.key, part: each.part, about: each.about, before: old.get(each.key)?.text, after: each.text }))
  const gone = before.filter((each) => !now.has(each.key)).map((each) => ({ key: each.key, part: each.part, about: each.about, before: each.text }))
  return [...changed, ...gone]
}
