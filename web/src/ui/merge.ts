/** One field in which this person and somebody else changed the same thing differently. */
export interface Conflict {
  field: string
  mine: unknown
  theirs: unknown
}

export interface Merged<T> {
  values: T
  conflicts: Conflict[]
}

/**
 * Joins two versions made from the same base, field by field: what only one changed is taken from that one; what both
 * changed differently is a conflict, kept as mine until the person decides.
 */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
  const values = { ...mine }
  const conflicts: Conflict[] = []
  for (const field of Object.keys(mine) as (keyof T & string)[]) {
    const changedHere = !same(base[field], mine[field])
    const changedThere = !same(base[field], theirs[field])
    if (!changedThere || same(mine[field], theirs[field])) continue
    if (changedHere) conflicts.push({ field, mine: mine[field], theirs: theirs[field] })
    else values[field] = theirs[field]
  }
  return { values, conflicts }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
