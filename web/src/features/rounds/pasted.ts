import { exact } from '@/api/exact'

/** A figure as the service takes it, before its source and evidence are added. */
export interface PastedFigure {
  subjectCode: string
  factorCode: string
  value: number
}

/** What cannot be taken over of a pasted table: which cell, by its line and column from 1, and why. */
export interface PastedFault {
  line: number
  column: number
  text: string
  why: 'factor' | 'subject' | 'figure' | 'twice' | 'empty'
}

const FIGURE = /^-?\d{1,18}(\.\d{1,6})?$/

/**
 * Reads a table as it comes from a spreadsheet: subjects down, factors across, each by its name or code. Cells left
 * empty say nothing. Subjects that nobody named yet are taken by their code where the round is for projects.
 */
export function pastedFigures(text: string, subjects: readonly (readonly [code: string, name: string])[], factors: readonly { code: string; name: string }[], anySubject: boolean): { figures: PastedFigure[]; faults: PastedFault[] } {
  const lines = text.split(/\r?\n/).filter((line) => line.trim()).map((line) => line.split('\t').map((cell) => cell.trim()))
  const figures: PastedFigure[] = []
  const faults: PastedFault[] = []
  const head = lines[0] ?? []
  if (lines.length < 2 || head.length < 2) return { figures, faults: [{ line: 1, column: 1, text: '', why: 'empty' }] }
  const codes = head.map((cell, at) => {
    const found = factors.find((each) => each.code === cell || each.name === cell)?.code
    if (at > 0 && cell && !found) faults.push({ line: 1, column: at + 1, text: cell, why: 'factor' })
    return found
  })
  const seen = new Set<string>()
  lines.slice(1).forEach((cells, index) => {
    const line = index + 2
    const named = cells[0] ?? ''
    const subjectCode = subjects.find(([code, name]) => code === named || name === named)?.[0] ?? (anySubject && /^[\w.-]{1,40}$/.test(named) ? named : undefined)
    if (!subjectCode) return faults.push({ line, column: 1, text: named, why: 'subject' })
    return cells.slice(1).forEach((cell, at) => {
      const factorCode = codes[at + 1]
      const digits = cell.replaceAll(/[,，\s]/g, '')
      if (!digits || !factorCode) return
      const key = `${subjectCode} ${factorCode}`
      if (seen.has(key)) faults.push({ line, column: at + 2, text: cell, why: 'twice' })
      else if (!FIGURE.test(digits)) faults.push({ line, column: at + 2, text: cell, why: 'figure' })
      else figures.push({ subjectCode, factorCode, value: exact(digits) })
      seen.add(key)
    })
  })
  return { figures, faults }
}
