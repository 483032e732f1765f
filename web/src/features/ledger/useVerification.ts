import { useQuery } from '@tanstack/vue-query'
import { computed, reactive } from 'vue'
import { api, got } from '@/api/client'
import type { LedgerVerification } from '@/api/types'
import { refusalOf } from '@/app/acts'

/** What the last nightly verification of the books found; verifying them anew reads every entry, so only who asks for it does. */
export function useVerification() {
  const night = useQuery({ queryKey: ['ledger', 'nights'], queryFn: () => got(api.GET('/api/funding/v1/journal/verifications')) })
  const last = computed(() => night.data.value?.items[0])
  const now = reactive({ found: null as LedgerVerification | null, busy: false, refusal: null as string | null })
  async function verify(): Promise<void> {
    now.busy = true
    now.refusal = null
    try {
      now.found = await got(api.GET('/api/funding/v1/journal/verification'))
    } catch (cause) {
      now.refusal = refusalOf(cause)
    } finally {
      now.busy = false
    }
  }
  return { night, last, now, verify }
}

const KINDS = ['BALANCE', 'RUNNING_BALANCE', 'BROKEN_CHAIN', 'UNBALANCED', 'BELOW_FLOOR', 'CUT_OFF']

/** The kind in what a night kept of its first fault. */
export function faultKind(kept: string | null | undefined): string {
  return KINDS.find((kind) => new RegExp(`\\b${kind}\\b`).test(kept ?? '')) ?? 'BROKEN_CHAIN'
}
