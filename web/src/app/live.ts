import { useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose } from 'vue'

const FIRST_RETRY_MS = 3_000
const LAST_RETRY_MS = 60_000

/**
 * Listens to the person's own stream and lets the desk and the inbox read anew when something comes. The browser
 * reconnects by itself until the door refuses; then we ask who we are, which leads to signing in when nobody is.
 */
export function useLive(): void {
  const client = useQueryClient()
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_RETRY_MS

  function refresh(): void {
    for (const key of ['inbox', 'desk']) void client.invalidateQueries({ queryKey: [key] })
  }
  function open(): void {
    source = new EventSource('/api/events')
    source.onopen = () => {
      wait = FIRST_RETRY_MS
    }
    source.onmessage = refresh
    source.addEventListener('notice', refresh)
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return
      void client.invalidateQueries({ queryKey: ['me'] })
      timer = setTimeout(open, wait)
      wait = Math.min(wait * 2, LAST_RETRY_MS)
    }
  }
  if (typeof EventSource !== 'undefined') open()
  onScopeDispose(() => {
    clearTimeout(timer)
    source?.close()
  })
}
