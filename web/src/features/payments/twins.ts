import type { Payment } from '@/api/types'

const OVER = ['REFUSED', 'CANCELLED', 'RETURNED']

/** What a request says that makes an invoice the same one: its number with payee, account or contract. */
export interface Invoiced {
  invoiceNo: string
  payee: string
  payeeAccountNo: string
  contractNo: string
}

/** A number or name as it is compared, however it was typed: full-width or half-width, with or without blanks. */
export function comparable(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase()
}

function account(text: string | null | undefined): string {
  return comparable(text).replaceAll(/\D/g, '')
}

/** Living payments that have this invoice already; a request beside one of them is refused. */
export function twinsOf(payments: readonly Payment[], request: Invoiced): Payment[] {
  const invoice = comparable(request.invoiceNo)
  if (!invoice) return []
  const same = (key: (text: string | null | undefined) => string, one: string | null | undefined, other: string) => key(other) !== '' && key(one) === key(other)
  return payments.filter(
    (each) =>
      !OVER.includes(each.state) &&
      comparable(each.invoiceNo) === invoice &&
      (same(comparable, each.payee, request.payee) || same(account, each.payeeAccountNo, request.payeeAccountNo) || same(comparable, each.contractNo, request.contractNo)),
  )
}
