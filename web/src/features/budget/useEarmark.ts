import { useI18n } from 'vue-i18n'
import type { BudgetLine } from '@/api/types'
import { useNames } from '@/app/names'
import { usePurposes } from '@/features/payments/usePayments'
import { inLanguage } from '@/i18n'

/** What a line's money is for, in words: its purposes, the fields it is kept to, and what it is not for. */
export function useEarmark() {
  const { t } = useI18n()
  const { fieldName } = useNames()
  const { purposeName } = usePurposes()
  return function words({ earmark: it }: Pick<BudgetLine, 'earmark'>): string {
    const comma = inLanguage('、', ', ')
    const parts = [it.purposes.map(purposeName).join(comma), it.fieldCodes.map(fieldName).join(comma)].filter(Boolean)
    const not = it.excludedPurposes.length ? t('budget.not', { purposes: it.excludedPurposes.map(purposeName).join(comma) }) : ''
    return [parts.join(inLanguage('；', '; ')) || t('ui.list.any'), not].filter(Boolean).join(inLanguage('；', '; '))
  }
}
