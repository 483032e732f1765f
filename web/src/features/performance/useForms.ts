import { useQueryClient } from '@tanstack/vue-query'
import { reactive } from 'vue'
import { asProblem } from '@/api/problem'
import { refusalOf } from '@/app/acts'
import { say } from '@/ui/notices'

/** A form of many rows on its way: what the service complains about lands at its cell, by the name the service gives it. */
export function useSending() {
  const client = useQueryClient()
  const state = reactive({ busy: false, refusal: null as string | null, complaints: {} as Record<string, string> })

  /** Runs it; its answer, or nothing when it was refused. `named` puts a complaint where the form holds what it is about. */
  async function sending<T>(run: () => Promise<T>, done: string, named: (field: string) => string = (field) => field): Promise<T | null> {
    Object.assign(state, { busy: true, refusal: null, complaints: {} })
    try {
      const answer = await run()
      say(done)
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.at(-1) !== 'edit' })
      return answer
    } catch (cause) {
      const { byField } = asProblem(cause)
      state.complaints = Object.fromEntries(Object.entries(byField).map(([field, message]) => [named(field), message]))
      state.refusal = refusalOf(cause)
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return null
    } finally {
      state.busy = false
    }
  }
  return { state, sending }
}
