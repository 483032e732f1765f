import { computed, ref, watch, type Ref } from 'vue'

/** What became of an act over several rows. */
export interface BulkOutcome {
  done: number
  refused: { name: string; why: string }[]
}

/** Rows picked from a list; one that leaves the list is picked no longer. */
export function usePicked<Row extends { id: string }>(rows: Ref<readonly Row[]>) {
  const ids = ref(new Set<string>())
  watch(rows, (now) => void (ids.value = new Set(now.map((row) => row.id).filter((id) => ids.value.has(id)))))
  const picked = computed(() => rows.value.filter((row) => ids.value.has(row.id)))
  function pick(id: string, yes: boolean): void {
    if (yes) ids.value.add(id)
    else ids.value.delete(id)
  }
  return { picked, isPicked: (id: string) => ids.value.has(id), pick, none: () => ids.value.clear() }
}

/** Does an act row after row: one that is refused does not keep the others from being done. */
export async function eachInTurn<Row>(rows: readonly Row[], nameOf: (row: Row) => string, act: (row: Row) => Promise<unknown>, whyNot: (cause: unknown) => string): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { done: 0, refused: [] }
  for (const row of rows) {
    try {
      await act(row)
      outcome.done += 1
    } catch (cause) {
      outcome.refused.push({ name: nameOf(row), why: whyNot(cause) })
    }
  }
  return outcome
}
