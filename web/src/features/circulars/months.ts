/** The months from the last complete one back to the first day's, the latest first; none before the beginning. */
export function monthsBack(first: string | undefined, today: string): string[] {
  if (!first) return []
  const months: string[] = []
  let [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  for (;;) {
    month -= 1
    if (month === 0) [year, month] = [year - 1, 12]
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name < first.slice(0, 7)) return months
    months.push(name)
  }
}
