import { readonly, ref } from 'vue'

/** What just happened, said once and quietly; the newest replaces the one before. */
export interface Notice {
  key: number
  text: string
  tone: 'done' | 'wrong'
}
const SHOWN_MS = 7000
const current = ref<Notice | null>(null)
let count = 0
let timer: ReturnType<typeof setTimeout> | undefined

export const notice = readonly(current)

export function say(text: string, tone: Notice['tone'] = 'done'): void {
  clearTimeout(timer)
  current.value = { key: ++count, text, tone }
  if (tone === 'done') timer = setTimeout(hush, SHOWN_MS)
}

export function hush(): void {
  clearTimeout(timer)
  current.value = null
}
