package org.ecocity.funding.payees;

/**
 * Something odd about a payment, seen against an earlier one.
 *
 * @param code {@code payee-account-differs}, {@code payee-name-differs} or {@code
 *     possible-duplicate}
 * @param field the field it is about
 * @param differing the earlier account, its last digits alone, the earlier name, or the day the
 *     earlier one was asked for
 * @param earlier the earlier payment
 */
public record PayeeSign(String code, String field, String differing, EarlierPayee earlier) {
  static PayeeSign otherAccount(EarlierPayee earlier) {
    var account = AccountNo.masked(earlier.accountNo());
    return new PayeeSign("payee-account-differs", "payeeAccountNo", account, earlier);
  }

  static PayeeSign lookAlike(EarlierPayee earlier) {
    return new PayeeSign(
        "possible-duplicate", "amountFen", earlier.preparedOn().toString(), earlier);
  }

  static PayeeSign otherName(EarlierPayee earlier) {
    return new PayeeSign("payee-name-differs", "payee", earlier.payee(), earlier);
  }
}
