import { onScopeDispose, reactive, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { fileOf } from '@/api/file'

/** What a query has, as far as it is needed to show one file. */
interface Shown {
  data: string | undefined
  error: unknown
  isPending: boolean
  refetch: () => Promise<void>
}

/** The address, inside this page only, of a file of the given address; let go when another one or none is shown. */
export function useFile(address: MaybeRefOrGetter<string>): Shown {
  const shown: Shown = reactive({ data: undefined, error: null, isPending: true, refetch: read })
  let asked = 0

  async function read(): Promise<void> {
    const mine = ++asked
    letGo()
    shown.error = null
    shown.isPending = true
    try {
      const file = await fileOf(toValue(address))
      if (mine === asked) shown.data = URL.createObjectURL(file)
    } catch (cause) {
      if (mine === asked) shown.error = cause
    } finally {
      if (mine === asked) shown.isPending = false
    }
  }
  function letGo(): void {
    if (shown.data) URL.revokeObjectURL(shown.data)
    shown.data = undefined
  }
  watch(() => toValue(address), read, { immediate: true })
  onScopeDispose(() => {
    asked++
    letGo()
  })
  return shown
}

/** Whether this browser shows PDFs inside a page; phones mostly do not. Those that do not say are believed to. */
export function showsPdf(): boolean {
  return (navigator as { pdfViewerEnabled?: boolean }).pdfViewerEnabled !== false
}
