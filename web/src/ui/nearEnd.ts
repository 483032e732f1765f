import { onScopeDispose, watch, type Ref } from 'vue'

/** Calls when an element comes within 600 px of the window: the next page is there before the reader is. */
export function useNearEnd(element: Ref<HTMLElement | null>, act: () => void): void {
  if (typeof IntersectionObserver === 'undefined') return
  const observer = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && act(), { rootMargin: '600px' })
  watch(
    element,
    (now, before) => {
      if (before) observer.unobserve(before)
      if (now) observer.observe(now)
    },
    { flush: 'post', immediate: true },
  )
  onScopeDispose(() => observer.disconnect())
}
