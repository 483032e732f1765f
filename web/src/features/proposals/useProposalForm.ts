import { useQueryClient } from '@tanstack/vue-query'
import { reactive } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got, gotVersioned } from '@/api/client'
import { onceOnly } from '@/api/once'
import { asProblem } from '@/api/problem'
import type { Proposal, ProposalRequest } from '@/api/types'
import { refusalOf } from '@/app/acts'
import { required } from '@/ui/checks'
import { useDraft } from '@/ui/draft'
import { useComplaints } from '@/ui/form'
import { fenOf, yuanTyped } from '@/ui/format'
import { say } from '@/ui/notices'

export interface HonourTyped {
  recipientKind: 'UNIT' | 'PERSON'
  unitCode: string
  personName: string
  countyRank: boolean
  title: string
  reward: string
  reason: string
}

export interface ProposalTyped {
  kind: Proposal['kind']
  title: string
  titleEn: string
  facts: string
  approvedItem: string
  approvedItemAttachmentId: string
  findingId: string
  honours: HonourTyped[]
}

export const NO_HONOUR: HonourTyped = { recipientKind: 'UNIT', unitCode: '', personName: '', countyRank: false, title: '', reward: '', reason: '' }

/** A proposal being written or rewritten; only a draft can be. */
export function useProposalForm(user: string, proposal: Proposal | undefined) {
  const { t } = useI18n()
  const client = useQueryClient()
  const { values, restoredAt, settle, discard } = useDraft(`${user}.proposal.${proposal?.id ?? 'new'}`, typedOf(proposal))
  const { complaints, look, lookAll, take } = useComplaints(values, {
    title: required,
    facts: required,
    findingId: (id) => (values.kind === 'CRITICISM' && !id ? t('proposals.findingMissing') : undefined),
    honours: () => (values.kind === 'COMMENDATION' && !values.honours.every(isWhole) ? t('proposals.honoursWrong') : undefined),
  })
  const state = reactive({ busy: false, refusal: null as string | null })
  const once = onceOnly()
  async function send(): Promise<string | null> {
    state.busy = true
    state.refusal = null
    try {
      const made = await (proposal ? rewritten(proposal.id) : once((key) => got(api.POST('/api/supervision/v1/proposals', { headers: { 'Idempotency-Key': key }, body: requestOf(values) }))))
      settle()
      say(t('proposals.saved', { title: made.title }))
      await client.invalidateQueries()
      return made.id
    } catch (cause) {
      state.refusal = refusalOf(cause)
      take(asProblem(cause))
      return null
    } finally {
      state.busy = false
    }
  }
  async function rewritten(id: string): Promise<Proposal> {
    const { etag } = await gotVersioned(api.GET('/api/supervision/v1/proposals/{id}', { params: { path: { id } } }))
    return got(api.PUT('/api/supervision/v1/proposals/{id}', { params: { path: { id } }, headers: { 'If-Match': etag }, body: requestOf(values) }))
  }
  return { values, restoredAt, discard, complaints, look, lookAll, state, send }
}

function isWhole(each: HonourTyped): boolean {
  return each.unitCode !== '' && each.title.trim() !== '' && (each.recipientKind === 'UNIT' || each.personName.trim() !== '') && (each.reward === '' || (fenOf(each.reward) ?? 0) > 0)
}

/** What stands in the form for a proposal, or for none yet. */
export function typedOf(proposal: Proposal | undefined): ProposalTyped {
  return {
    kind: proposal?.kind ?? 'COMMENDATION',
    title: proposal?.title ?? '',
    titleEn: proposal?.titleEn ?? '',
    facts: proposal?.facts ?? '',
    approvedItem: proposal?.approvedItem ?? '',
    approvedItemAttachmentId: proposal?.approvedItemAttachmentId ?? '',
    findingId: proposal?.findingId ?? '',
    honours: (proposal?.honours ?? []).map((each) => ({ recipientKind: each.recipientKind, unitCode: each.unitCode, personName: each.personName ?? '', countyRank: each.countyRank, title: each.title, reward: yuanTyped(each.rewardFen), reason: each.reason ?? '' })),
  }
}

/** What is typed, as it is sent: what belongs to the other kind stays out. */
export function requestOf(values: ProposalTyped): ProposalRequest {
  const { kind, title, titleEn, facts } = values
  const both = { kind, title, facts, ...(titleEn.trim() && { titleEn }) }
  if (kind === 'CRITICISM') return { ...both, findingId: values.findingId }
  return {
    ...both,
    ...(values.approvedItem.trim() && { approvedItem: values.approvedItem }),
    ...(values.approvedItemAttachmentId && { approvedItemAttachmentId: values.approvedItemAttachmentId }),
    honours: values.honours.map((each) => ({
      recipientKind: each.recipientKind,
      unitCode: each.unitCode,
      title: each.title,
      ...(each.recipientKind === 'PERSON' && { personName: each.personName, countyRank: each.countyRank }),
      ...(each.reward && { rewardFen: fenOf(each.reward) ?? 0 }),
      ...(each.reason.trim() && { reason: each.reason }),
    })),
  }
}
