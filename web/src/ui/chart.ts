/** A line of percentages by month; months without a figure are left out of it. */
export interface Series {
  name: string
  tone: 'plan' | 'actual'
  values: Record<string, number>
}

interface Dot {
  x: number
  y: number
  value: string
  title: string
}

const MARGIN = { left: 52, right: 118, top: 14, bottom: 34 }
const LABEL_GAP = 16
/** Room that a name at the end of a line takes, and how near another line may come to it. */
const LABEL_WIDTH = 92
const CLEAR = 11

/** Where everything of a line chart stands, for a drawing of the given size. */
export function scaleOf(months: string[], series: Series[], width: number, height: number) {
  const left = MARGIN.left
  const right = width - MARGIN.right
  const bottom = height - MARGIN.bottom
  const step = months.length > 1 ? (right - left) / (months.length - 1) : 0
  const xOf = (month: string): number | null => {
    const index = months.indexOf(month)
    return index < 0 ? null : left + index * step
  }
  const yOf = (value: number) => bottom - (Math.min(100, Math.max(0, value)) / 100) * (bottom - MARGIN.top)
  const every = Math.max(1, Math.ceil(months.length / 8))
  const ticks = months.filter((_, index) => index % every === 0).map((month) => ({ month, x: xOf(month) ?? 0 }))
  const levels = [0, 25, 50, 75, 100].map((value) => ({ value, y: yOf(value) }))
  const lines = series.map((each) => lineOf(each, months, (month) => xOf(month) ?? 0, yOf))
  return { left, right, bottom, xOf, ticks, levels, lines: apart(lines.map((line) => beside(line, lines, bottom))) }
}

function lineOf(series: Series, months: string[], xOf: (month: string) => number, yOf: (value: number) => number) {
  const dots: Dot[] = []
  for (const month of months) {
    const value = series.values[month]
    if (value === undefined) continue
    const shown = value.toFixed(1)
    dots.push({ x: xOf(month), y: yOf(value), value: shown, title: `${series.name} ${month}: ${shown} %` })
  }
  const end = dots.at(-1) ?? null
  return { name: series.name, tone: series.tone, dots, end, labelY: end?.y ?? 0, points: dots.map((dot) => `${dot.x},${dot.y}`).join(' ') }
}

interface Line {
  end: Dot | null
  labelY: number
  dots: Dot[]
}

/** A name stands at the end of its own line; where another line goes on through that place, it stands below or above it. */
function beside<L extends Line>(line: L, lines: readonly L[], bottom: number): L {
  const end = line.end
  if (!end) return line
  const others = lines.filter((each) => each !== line).flatMap((each) => heights(each.dots, end.x, end.x + LABEL_WIDTH))
  if (!others.some((y) => Math.abs(y - end.y) < CLEAR)) return line
  const below = Math.max(end.y, ...others) + LABEL_GAP
  return { ...line, labelY: below + 4 < bottom ? below : Math.min(end.y, ...others) - LABEL_GAP }
}

/** How high a line stands between two places: at both of them and at its dots between. */
function heights(dots: readonly Dot[], from: number, to: number): number[] {
  const inside = dots.filter((dot) => dot.x >= from && dot.x <= to).map((dot) => dot.y)
  return [heightAt(dots, from), heightAt(dots, to), ...inside].filter((y) => y !== null)
}

function heightAt(dots: readonly Dot[], x: number): number | null {
  const next = dots.findIndex((dot) => dot.x >= x)
  const right = dots[next]
  const left = dots[next - 1]
  if (!right) return null
  if (!left) return right.x === x ? right.y : null
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x)
}

/** Labels at the same end must not cover each other. */
function apart<L extends { labelY: number; end: Dot | null }>(lines: L[]): L[] {
  const placed = [...lines].sort((a, b) => a.labelY - b.labelY)
  placed.forEach((line, index) => {
    const above = placed[index - 1]
    if (above?.end && line.end && Math.abs(above.end.x - line.end.x) < 90) line.labelY = Math.max(line.labelY, above.labelY + LABEL_GAP)
  })
  return lines
}
