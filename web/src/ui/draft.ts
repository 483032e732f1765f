import { onScopeDispose, reactive, ref, watch, type Ref } from 'vue'

const PREFIX = 'ecocity.draft.'
const KEEP_DAYS = 30

interface Kept<T> {
  at: number
  values: Partial<T>
}

/** What was typed and not yet sent under this key, if it is not too old. */
export function keptDraft<T>(key: string, now = Date.now()): Kept<T> | null {
  const text = localStorage.getItem(PREFIX + key)
  if (!text) return null
  try {
    const kept = JSON.parse(text) as Kept<T>
    return now - kept.at < KEEP_DAYS * 86_400_000 ? kept : null
  } catch {
    return null
  }
}

/**
 * A form's values that survive a reload, a closed lid and an ended sign-in. They stay on this device, under
 * the person's own key, until they are sent or thrown away.
 */
export function useDraft<T extends object>(
  key: string,
  initial: T,
): { values: T; restoredAt: Ref<number | null>; settle: (values?: Partial<T>) => void; discard: () => void } {
  const values = reactive({ ...initial }) as T
  const restoredAt = ref<number | null>(null)
  const kept = keptDraft<T>(key)
  if (kept) {
    Object.assign(values, kept.values)
    restoredAt.value = kept.at
  }
  let clean = JSON.stringify(values)
  const stop = watch(values, () => save(), { deep: true, flush: 'sync' })
  onScopeDispose(stop)

  function save(): void {
    const text = JSON.stringify(values)
    if (text === clean) return
    localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), values: JSON.parse(text) as T }))
  }
  /** What stands now is what the service has: nothing is left to keep. */
  function settle(stored: Partial<T> = {}): void {
    clean = JSON.stringify({ ...values, ...stored })
    Object.assign(values, stored)
    localStorage.removeItem(PREFIX + key)
    restoredAt.value = null
  }
  function discard(): void {
    settle(initial)
  }
  return { values, restoredAt, settle, discard }
}
