import type { OfficialDocument } from '@/api/types'
import type { Need } from '@/ui/actions'

interface Series {
  code: string
  external: boolean
}

/** Acts by their own names: taking a number back leads to the same state as signing, and is another act. */
export function actsOf(document: Pick<OfficialDocument, 'state' | 'allowedTransitions'>): string[] {
  return document.allowedTransitions.map((to) => (document.state === 'REGISTERED' && to === 'SIGNED' ? 'WITHDRAWN' : to))
}

/** The state that an act leads to. */
export function stateOf(act: string): string {
  return act === 'WITHDRAWN' ? 'SIGNED' : act
}

/**
 * What registering needs: nothing where the document's own series gives the number; the number as written where another
 * body gives it; the series where the document names none.
 */
export function registrationNeeds(document: Pick<OfficialDocument, 'series'>, known: readonly Series[], word: (name: string) => string): Need[] {
  const own = known.find((each) => each.code === document.series)
  if (own && !own.external) return []
  const number: Need = { name: 'externalNumber', label: word('act.need.externalNumber'), hint: word('documents.externalHint'), optional: true }
  if (document.series) return [number]
  const options = [{ value: '', label: '' }, ...known.filter((each) => !each.external).map(({ code }) => ({ value: code, label: code }))]
  return [{ name: 'series', label: word('act.need.series'), hint: word('documents.seriesHint'), kind: 'choice', options, optional: true }, number]
}

/** How long to wait before looking whether the page is set; false when nothing is under way. */
export function lookAgainMs(rendering: { state: string } | null | undefined): number | false {
  return rendering && ['WAITING', 'RENDERING'].includes(rendering.state) ? 1500 : false
}
