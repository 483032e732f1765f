/**
 * What of a policy has a form: its members, and how each is typed. What stands in a policy and not here is carried
 * through as it is, and can be changed as text.
 */
export type Kind = 'text' | 'number' | 'whole' | 'yuan' | 'flag' | 'choice' | 'factor' | 'codes' | 'date'

export interface Field {
  name: string
  kind: Kind
  /** The word for it, where its name alone does not say which. */
  label?: string
  choices?: readonly string[]
  /** Under which the words of its choices stand. */
  words?: string
  required?: boolean
  unit?: string
}

export interface Spec {
  fields: readonly Field[]
  /** Members that are one object. */
  parts?: Record<string, Spec>
  /** Members that are lists. */
  rows?: Record<string, Spec>
}

const text = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'text', ...more })
const must = { required: true }
const NAMES = [text('name', must), text('nameEn')]
const MODES = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP'] as const
const WHEN: Field[] = [{ name: 'whenCode', kind: 'factor' }, ...['whenFrom', 'whenAbove', 'whenBelow', 'whenUpTo'].map((name) => ({ name, kind: 'number' as const }))]

const ROUNDING: Spec = { fields: [{ name: 'mode', kind: 'choice', choices: ['LARGEST_REMAINDER', 'REST_TO_LARGEST', ...MODES], words: 'say.mode' }, { name: 'unitFen', kind: 'yuan' }, { name: 'unitCode', kind: 'factor' }] }
const AMOUNT: Spec = { fields: [{ name: 'mode', kind: 'choice', choices: ['LARGEST_REMAINDER', ...MODES], words: 'say.mode' }, { name: 'unitFen', kind: 'yuan' }] }
const DIGITS: Spec = { fields: [{ name: 'mode', kind: 'choice', choices: MODES, words: 'say.mode' }, { name: 'digits', kind: 'whole', label: 'rateDigits' }] }
const SHARES: Spec = { fields: [{ name: 'mode', kind: 'choice', choices: [...MODES, 'LARGEST_REMAINDER'], words: 'say.mode' }, { name: 'digits', kind: 'whole', label: 'rateDigits' }] }
const FACTORS: Spec = { fields: [...NAMES, { name: 'code', kind: 'factor', label: 'factorCode', ...must }, { name: 'weightPercent', kind: 'number', unit: '%', ...must }, { name: 'indexed', kind: 'flag' }], parts: { shareRounding: SHARES } }
const STANDARDS: Spec = {
  fields: [
    ...NAMES, { name: 'factorCode', kind: 'factor', label: 'quantityCode', ...must }, { name: 'standardYuan', kind: 'number', ...must }, { name: 'sliceFrom', kind: 'number' }, { name: 'sliceTo', kind: 'number' },
    ...WHEN, { name: 'minusCode', kind: 'factor' }, { name: 'weightPercent', kind: 'number', label: 'countedPercent', unit: '%' }, { name: 'optional', kind: 'flag' }, { name: 'signed', kind: 'flag' },
  ],
  parts: { rounding: AMOUNT },
}
const PLACES: Spec = { fields: [{ name: 'fromRank', kind: 'whole', ...must }, { name: 'toRank', kind: 'whole' }, { name: 'percent', kind: 'number', label: 'placePercent', unit: '%' }, { name: 'amountFen', kind: 'yuan' }] }
const PARTS: Spec = { fields: [{ name: 'code', kind: 'text', label: 'partCode', ...must }, ...NAMES, { name: 'percent', kind: 'number', label: 'partPercent', unit: '%' }, { name: 'percentCode', kind: 'factor' }, { name: 'paidByPool', kind: 'flag' }] }
const TERMS: Spec = { fields: [{ name: 'times', kind: 'number', ...must }, { name: 'factorCode', kind: 'factor' }, { name: 'timesCodes', kind: 'codes' }, { name: 'overCodes', kind: 'codes' }, ...WHEN, { name: 'optional', kind: 'flag' }] }
const BANDS: Spec = { fields: [{ name: 'from', kind: 'number', label: 'bandFrom' }, { name: 'above', kind: 'number', label: 'bandAbove' }, { name: 'below', kind: 'number', label: 'bandBelow' }, { name: 'upTo', kind: 'number', label: 'bandUpTo' }, { name: 'value', kind: 'number', label: 'bandValue', ...must }] }

export const METHODS = ['FACTOR', 'UNIT_STANDARD', 'POOL_RATE', 'COMPETITIVE', 'SPLIT'] as const
const FROM: Field[] = [{ name: 'from', kind: 'choice', choices: ['POOL', 'REST', 'STEP'], words: 'edit.from' }, { name: 'percent', kind: 'number', label: 'ofPool', unit: '%' }, { name: 'fromStep', kind: 'whole' }]
const CAPS: Field[] = [{ name: 'capFen', kind: 'yuan' }, { name: 'capPercent', kind: 'number', label: 'capOfPercent', unit: '%' }, { name: 'capOfCode', kind: 'factor' }]
const FREED: Field[] = [{ name: 'capFreed', kind: 'choice', choices: ['LEAVE', 'REDISTRIBUTE'], words: 'edit.capFreed' }]
const RATE: Field[] = [{ name: 'factorCode', kind: 'factor', label: 'quantityCode', ...must }, text('factorName', must), text('factorNameEn'), { name: 'rateMode', kind: 'choice', choices: MODES, words: 'say.mode' }, { name: 'rateDigits', kind: 'whole' }]
const RANK: Field[] = [
  { name: 'scoreCode', kind: 'factor', ...must }, text('scoreName'), text('scoreNameEn'), { name: 'threshold', kind: 'number' }, { name: 'lowestFirst', kind: 'flag' }, { name: 'ties', kind: 'choice', choices: ['SHARE_PLACES', 'SUBJECT_CODE'], words: 'say.tie' },
  { name: 'tieCode', kind: 'factor' }, { name: 'askCode', kind: 'factor' }, { name: 'misfit', kind: 'choice', choices: ['SKIP', 'STOP', 'PART'], words: 'edit.misfit' },
]

/** What belongs to each way of computing: fields, and the lists beside them. */
export const OF_METHOD: Record<string, { fields: readonly Field[]; rows: readonly string[] }> = {
  FACTOR: { fields: [...FROM, ...CAPS, ...FREED], rows: ['factors'] },
  UNIT_STANDARD: { fields: CAPS, rows: ['standards'] },
  POOL_RATE: { fields: [...FROM, ...RATE, ...CAPS, ...FREED], rows: [] },
  COMPETITIVE: { fields: [...FROM, ...RANK], rows: ['places'] },
  SPLIT: { fields: [{ name: 'residualCode', kind: 'text', ...must }, text('ofPart')], rows: ['parts'] },
}
const COMMON: Field[] = [{ name: 'subjectCodes', kind: 'codes' }]

export const STEP: Spec = {
  fields: [...NAMES, ...COMMON, ...FROM, ...CAPS, ...FREED, ...RATE, ...RANK, text('residualCode'), text('ofPart')].map((field) => ({ ...field, required: field.name === 'name' })),
  parts: { rounding: ROUNDING, shareRounding: SHARES },
  rows: { factors: FACTORS, standards: STANDARDS, places: PLACES, parts: PARTS },
}
export const DERIVED: Spec = { fields: [{ name: 'code', kind: 'text', label: 'derivedCode', ...must }, ...NAMES, { name: 'base', kind: 'number' }, { name: 'least', kind: 'number' }, { name: 'most', kind: 'number' }, { name: 'leastCode', kind: 'factor' }, { name: 'mostCode', kind: 'factor' }, { name: 'of', kind: 'choice', choices: ['SUM', 'MEAN', 'MIN', 'MAX', 'COUNT', 'RANK'], words: 'edit.group' }, { name: 'sameCode', kind: 'factor' }], parts: { rounding: DIGITS }, rows: { terms: TERMS, bands: BANDS } }
export const EXCLUSION: Spec = { fields: [text('name', { label: 'exclusionName', ...must }), text('nameEn'), ...WHEN.map((field) => (field.name === 'whenCode' ? { ...field, ...must } : field))] }
export const INDEX: Spec = { fields: [{ name: 'year', kind: 'whole', ...must }, { name: 'index', kind: 'number', label: 'costIndex', ...must }] }

export const POLICY: Spec = {
  fields: [{ name: 'code', kind: 'text', label: 'policyCode', ...must }, ...NAMES, { name: 'validFrom', kind: 'date', ...must }, { name: 'validTo', kind: 'date' }, { name: 'costIndex', kind: 'number' }, text('source'), text('reason', must), text('sample')],
  parts: {
    caps: { fields: [{ name: 'capPercent', kind: 'number', unit: '%' }, { name: 'capFen', kind: 'yuan' }, { name: 'floorPercent', kind: 'number', unit: '%' }, { name: 'floorFen', kind: 'yuan' }, { name: 'capOfPercent', kind: 'number', unit: '%' }, { name: 'capOfCode', kind: 'factor' }, { name: 'floorOfPercent', kind: 'number', unit: '%' }, { name: 'floorOfCode', kind: 'factor', label: 'capOfCode' }, { name: 'minFen', kind: 'yuan' }, { name: 'freed', kind: 'choice', choices: ['REDISTRIBUTE', 'LEAVE'], words: 'say.freedTo' }] },
    rounding: ROUNDING,
    advance: { fields: [{ name: 'percent', kind: 'number', label: 'advancePercent', unit: '%' }, { name: 'factorCode', kind: 'factor', label: 'advanceCode' }] },
    shortage: { fields: [{ name: 'reduce', kind: 'flag', ...must }, text('coveredBy')] },
  },
  rows: { derived: DERIVED, exclusions: EXCLUSION, steps: STEP, costIndexes: INDEX },
}

/** The fields of these names, in that order. */
export function fieldsOf(spec: Spec, ...names: string[]): Field[] {
  return names.flatMap((name) => spec.fields.filter((field) => field.name === name))
}
