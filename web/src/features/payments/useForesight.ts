import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, got } from '@/api/client'
import { fenOf, yuan } from '@/ui/format'
import { comparable, twinsOf } from './twins'
import { underContract, type PaymentForm } from './usePaymentForm'

/** What would be refused if it were sent now. */
export interface Foreseen {
  text: string
  paymentId?: string
  paymentCode?: string
}
const OTHER = 'OTHER'

/** The unit's contracts to choose from, and what stands against a request before it is sent. */
export function useForesight(values: PaymentForm, unit: string, contractId = '') {
  const { t } = useI18n()
  const contracts = useQuery({ queryKey: ['contracts', 'own', unit], queryFn: () => got(api.GET('/api/funding/v1/contracts', { params: { query: { unitCode: unit, sort: '-signedOn', limit: 200 } } })) })
  const contract = computed(() => contracts.data.value?.items.find((each) => comparable(each.contractNo) === comparable(values.contractNo)))
  const other = ref(false)
  const choice = computed({
    get: () => contract.value?.id ?? (other.value || values.contractNo ? OTHER : ''),
    set: (id) => {
      const chosen = contracts.data.value?.items.find((each) => each.id === id)
      other.value = id === OTHER
      Object.assign(values, chosen ? underContract(values, chosen) : { contractNo: '' })
    },
  })

  // A link from a contract's page begins with that contract.
  watch(contracts.data, (found) => found && contractId && !values.contractNo && (choice.value = contractId), { immediate: true })

  // Asked when the invoice is left, not with each letter.
  const asked = ref('')
  const askInvoice = () => void (asked.value = comparable(values.invoiceNo))
  const payments = useQuery({
    queryKey: computed(() => ['payments', 'invoice', asked.value]),
    queryFn: () => got(api.GET('/api/funding/v1/payments', { params: { query: { q: asked.value, limit: 200 } } })),
    enabled: computed(() => asked.value !== ''),
  })
  const foreseen = computed<Foreseen[]>(() => {
    const left = contract.value?.leftFen
    const wanted = fenOf(values.amount) ?? 0
    return [
      ...twinsOf(payments.data.value?.items ?? [], values).map((each) => ({ text: t('contracts.twin', { invoice: values.invoiceNo, state: t(`state.payment.${each.state}`) }), paymentId: each.id, paymentCode: each.code })),
      ...(left !== undefined && wanted > left ? [{ text: t('contracts.tooMuch', { contract: values.contractNo, left: yuan(left) }) }] : []),
    ]
  })
  return { contracts, contract, choice, other: computed(() => choice.value === OTHER), askInvoice, foreseen }
}
