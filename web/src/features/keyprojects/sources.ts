import { i18n } from '@/i18n'

/** Sources of money with their shares, as the office writes them: 市级 30 % · 区县 30 % · 债券 40 %. */
export function sourcesText(sources: readonly { kind: string; percent: number }[] | null | undefined): string {
  const { t, te } = i18n.global
  return (sources ?? []).map(({ kind, percent }) => `${te(`source.${kind}`) ? t(`source.${kind}`) : kind} ${percent} %`).join(' · ')
}
