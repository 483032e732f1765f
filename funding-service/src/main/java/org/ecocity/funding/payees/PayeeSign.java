package org.ecocity.funding.payees;

/**
 * Something odd about a payee, seen against an earlier paid payment.
 *
 * @param code {@code payee-account-differs} or {@code payee-name-differs}
 * @param field the field it is about
 * @param differing the earlier account, its last digits alone, or the earlier name
 * @param earlier the earlier payment
 */
public record PayeeSign(String code, String field, String differing, EarlierPayee earlier) {
  static PayeeSign otherAccount(EarlierPayee earlier) {
    var account = AccountNo.masked(earlier.accountNo());
    return new PayeeSign("payee-account-differs", "payeeAccountNo", account, earlier);
  }

  static PayeeSign otherName(EarlierPayee earlier) {
    return new PayeeSign("payee-name-differs", "payee", earlier.payee(), earlier);
  }
}
