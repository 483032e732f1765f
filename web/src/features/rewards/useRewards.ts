import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { onceOnly } from '@/api/once'
import type { BudgetLine, Reward } from '@/api/types'
import { useActs } from '@/app/acts'
import { useList } from '@/app/list'
import { useMe } from '@/app/session'
import type { Action } from '@/ui/actions'
import { useFilters } from '@/ui/filters'
import { yuan } from '@/ui/format'

/** What the money of a reward's line must be for. */
const PURPOSE = 'REWARD'

/** The lines that may pay a reward, those of its own year first. */
export function linesFor(reward: Pick<Reward, 'conferredOn'>, lines: readonly BudgetLine[]): BudgetLine[] {
  const year = Number(reward.conferredOn.slice(0, 4))
  return lines.filter((line) => line.earmark.purposes.includes(PURPOSE)).sort((a, b) => Number(b.year === year) - Number(a.year === year) || b.year - a.year || a.code.localeCompare(b.code))
}

/** Material rewards of honours: what became of each, and the line named for one that waits. */
export function useRewards() {
  const { t } = useI18n()
  const { has } = useMe()
  const perform = useActs()
  const once = onceOnly()
  const { values, set, clear } = useFilters(['q'])
  const list = useList(
    () => ['rewards', values.value],
    (cursor) => got(api.GET('/api/funding/v1/rewards', { params: { query: { sort: '-conferredOn', ...values.value, cursor } } })),
  )
  const names = computed(() => has('finance'))
  const lines = useQuery({ queryKey: ['budget-lines', 'rewards'], queryFn: () => got(api.GET('/api/funding/v1/budget-lines', { params: { query: { sort: '-code', limit: 200 } } })), enabled: names })
  const honours = useQuery({ queryKey: ['honours', 'rewarded'], queryFn: () => got(api.GET('/api/notification/v1/honours', { params: { query: { limit: 200 } } })) })
  const receipts = computed(() => new Map((honours.data.value?.items ?? []).map((each) => [each.id, each])))
  const acknowledgedOn = (reward: Reward) => receipts.value.get(reward.id)?.rewardAcknowledgedOn ?? null

  function actionsOf(reward: Reward): Action[] {
    if (!names.value || !reward.lineMissing) return []
    const options = linesFor(reward, lines.data.value?.items ?? []).map((line) => ({ value: line.id, label: `${line.code}　${line.name ?? ''}` }))
    return [
      {
        to: 'PAY',
        label: t('rewards.pay'),
        words: t('rewards.payWords', { title: reward.title, amount: yuan(reward.amountFen), payee: reward.payee }),
        main: true,
        needs: [{ name: 'budgetLineId', label: t('payments.line'), kind: 'choice', options, hint: options.length ? undefined : t('rewards.noLine') }],
      },
    ]
  }
  const actOn = (reward: Reward) => (_to: string, given: Record<string, string>) =>
    perform(() => once((key) => got(api.POST('/api/funding/v1/rewards/{id}/payments', { params: { path: { id: reward.id } }, headers: { 'Idempotency-Key': key }, body: { budgetLineId: given['budgetLineId'] ?? '' } }))), t('rewards.asked', { title: reward.title, payee: reward.payee }))
  return { ...list, values, set, clear, acknowledgedOn, actionsOf, actOn }
}
