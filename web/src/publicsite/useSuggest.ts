import { useQuery } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { Receipt, SuggestionRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'

export interface SuggestForm {
  kind: SuggestionRequest['kind']
  text: string
  contact: string
  projectCode: string
  unitCode: string
}
const EMPTY: SuggestForm = { kind: 'SUGGESTION', text: '', contact: '', projectCode: '', unitCode: '' }

/** What is sent for a form; what is left empty is not sent. */
export function suggestionOf({ kind, text, ...rest }: SuggestForm): SuggestionRequest {
  const filled = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value))
  return { kind, text, ...filled } as SuggestionRequest
}

/** Projects and units that a suggestion may be about: those of the table in force. */
function useSubjects() {
  const projects = useQuery({ queryKey: ['public', 'projects', 'all'], queryFn: async () => (await got(api.GET('/api/notification/v1/public/projects', { params: { query: { limit: 200 } } }))).items })
  const units = computed(() => [...new Map((projects.data.value ?? []).map((each) => [each.ownerUnitCode, each.ownerUnitName])).entries()].map(([code, name]) => ({ code, name })))
  return { projects: computed(() => projects.data.value ?? []), units }
}

/** A citizen's suggestion being written: kept on the device until it is sent; the receipt code is here this once. */
export function useSuggest() {
  const { values, restoredAt, settle, discard } = useDraft<SuggestForm>('public.suggestion', EMPTY)
  const { complaints, look, lookAll, take } = useComplaints(values, { text: required })
  const refusal = ref<string | null>(null)
  const busy = ref(false)
  const receipt = ref<Receipt | null>(null)
  const once = onceOnly()

  async function send(): Promise<void> {
    if (busy.value || !lookAll()) return
    busy.value = true
    refusal.value = null
    try {
      receipt.value = await once((key) => got(api.POST('/api/notification/v1/public/suggestions', { headers: { 'Idempotency-Key': key }, body: suggestionOf(values) })))
      settle(EMPTY)
    } catch (cause) {
      const problem = asProblem(cause)
      refusal.value = refusalOf(cause)
      take(problem)
    } finally {
      busy.value = false
    }
  }
  function another(): void {
    receipt.value = null
  }
  return { values, restoredAt, discard, complaints, look, refusal, busy, receipt, send, another, ...useSubjects() }
}
