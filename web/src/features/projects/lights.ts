import type { LightView } from '@/api/types'
import { inLanguage } from '@/i18n'

const ORDER = ['GREEN', 'AMBER', 'RED']

/** Why a project's light is what it is: the reason of its worst light. */
export function worstReason(project: { light?: string | null; lights?: LightView[] | null }): string | undefined {
  const worst = project.lights?.find((light) => light.colour === project.light)
  return worst ? inLanguage(worst.reason, worst.reasonEn) : undefined
}

/** Lights with the worst first. */
export function worstFirst(lights: readonly LightView[]): LightView[] {
  return [...lights].sort((a, b) => ORDER.indexOf(b.colour) - ORDER.indexOf(a.colour))
}
