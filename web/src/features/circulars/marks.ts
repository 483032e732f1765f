/** A figure as a text needs it. */
export interface Marked {
  id: string
  value: string
  unit: string
}

/** A stretch of text, or a figure in it. */
export interface Piece {
  text: string
  figureId?: string
}

/**
 * A sentence cut at its figures, in their order; a figure with a unit is only taken where the unit follows, so that a
 * year or a version is never taken for one. What the sentence says in other words (居首位) comes back as the rest.
 */
export function piecesOf(text: string, figures: readonly Marked[]): { pieces: Piece[]; rest: string[] } {
  const pieces: Piece[] = []
  const rest: string[] = []
  let at = 0
  for (const figure of figures) {
    const found = placeOf(text, figure, at)
    if (found < 0) {
      rest.push(figure.id)
      continue
    }
    if (found > at) pieces.push({ text: text.slice(at, found) })
    pieces.push({ text: figure.value, figureId: figure.id })
    at = found + figure.value.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return { pieces, rest }
}

function placeOf(text: string, { value, unit }: Marked, from: number): number {
  for (let at = text.indexOf(value, from); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text[at - 1] ?? ''
    const after = text.slice(at + value.length)
    if (!/[\d.]/.test(before) && !/^[\d.]/.test(after) && after.startsWith(unit)) return at
  }
  return -1
}

/**
 * Which figure stands in which cell. Figures come row by row, each row's under one stem (unit.YZ.rate); within a row
 * they are found from the right, where the reckoned columns stand. A table whose rows are no figures has none.
 */
export function cellFigures(rows: readonly (readonly string[])[], figures: readonly Marked[]): (string | undefined)[][] {
  const groups = new Map<string, Marked[]>()
  for (const figure of figures) {
    const stem = figure.id.slice(0, figure.id.lastIndexOf('.'))
    groups.set(stem, [...(groups.get(stem) ?? []), figure])
  }
  const none = rows.map((row) => row.map(() => undefined))
  if (groups.size !== rows.length) return none
  const inOrder = [...groups.values()]
  return rows.map((row, index) => inRow(row, inOrder[index] ?? []))
}

function inRow(row: readonly string[], figures: readonly Marked[]): (string | undefined)[] {
  const cells: (string | undefined)[] = row.map(() => undefined)
  let limit = row.length - 1
  for (const figure of [...figures].reverse()) {
    const at = row.lastIndexOf(figure.value, limit)
    if (at < 0 || limit < 0) continue
    cells[at] = figure.id
    limit = at - 1
  }
  return cells
}

/** Whether a text is a number and nothing else; a number of a finding, a day or a month is none. */
export function isNumber(text: string): boolean {
  return /^[-−+]?\d[\d,]*(\.\d+)?$/.test(text)
}

/**
 * Which columns hold numbers alone, so that they stand on the right; a dash is a number that is not there. The first
 * column names its row and never does.
 */
export function numberColumns(rows: readonly (readonly string[])[]): boolean[] {
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '')
    return column > 0 && cells.some(isNumber) && cells.every((cell) => cell === '—' || isNumber(cell))
  })
}

/** The list behind a figure, where the front end has one. */
export function listBehind(id: string): string | null {
  const [kind, code] = id.split('.')
  if (kind === 'project' && code && code !== '*') return `/projects?q=${encodeURIComponent(code)}`
  if (kind === 'unit' && code) return `/projects?ownerUnitCode=${encodeURIComponent(code)}`
  if (kind === 'field' && code && code !== 'NONE') return `/projects?fieldCode=${encodeURIComponent(code)}`
  if (id === 'lights.red') return '/projects?light=RED'
  if (id === 'lights.amber') return '/projects?light=AMBER'
  if (kind === 'findings') return '/findings'
  if (kind === 'city' || kind === 'reports') return '/projects'
  return null
}
