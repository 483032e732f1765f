/** A part of an official document's text. */
export interface PaperPart {
  kind: 'HEADING' | 'SUBHEADING' | 'PARAGRAPH' | 'TABLE'
  text?: string | null
  header?: string[] | null
  rows?: string[][] | null
}

const DIGITS = '零一二三四五六七八九'
const NUMBERED = /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/

/** The parts with their headings numbered 一、（一） as on paper, unless their text brings its own number. */
export function numberedParts(parts: readonly PaperPart[]): PaperPart[] {
  let headings = 0
  let subheadings = 0
  return parts.map((part) => {
    const text = part.text ?? ''
    if (part.kind === 'HEADING') {
      headings++
      subheadings = 0
      return NUMBERED.test(text) ? part : { ...part, text: `${inChinese(headings)}、${text}` }
    }
    if (part.kind !== 'SUBHEADING') return part
    subheadings++
    return NUMBERED.test(text) ? part : { ...part, text: `（${inChinese(subheadings)}）${text}` }
  })
}

/** 1 to 99 in Chinese: 十二, 二十. */
export function inChinese(n: number): string {
  const ones = n % 10 === 0 ? '' : (DIGITS[n % 10] ?? '')
  if (n < 10) return ones
  return `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${ones}`
}

/** Whether every filled cell of a column is a figure, so that it stands right-aligned. */
export function isFigures(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column]?.trim() ?? '').filter(Boolean)
  return cells.length > 0 && cells.every((cell) => /^[−+-]?[\d,]+(\.\d+)?\s?%?$/.test(cell))
}
