package org.ecocity.funding.contracts;

import java.util.UUID;

/** What a contract says to a payment request. */
public sealed interface ContractClaim {
  /** The request names no contract, or one that nobody registered. */
  record None() implements ContractClaim {}

  /** This city wants contracts registered, and this one is not. */
  record NotRegistered() implements ContractClaim {}

  /** It fits what is left. */
  record Granted(UUID contractId) implements ContractClaim {}

  /** More than is left. */
  record Exceeded(UUID contractId, long leftFen) implements ContractClaim {}

  /** The contract's money goes to another account. */
  record OtherAccount() implements ContractClaim {}

  /** The contract is with somebody of another name. */
  record OtherPayee(String payee) implements ContractClaim {}

  /** Another unit signed the contract. */
  record OfAnotherUnit() implements ContractClaim {}

  /** The contract is for another project. */
  record OfAnotherProject(String projectCode) implements ContractClaim {}

  /** What an unknown number means: an old habit, or a fault where the city wants all registered. */
  static ContractClaim unregistered(boolean registeredOnly) {
    return registeredOnly ? new NotRegistered() : new None();
  }
}
