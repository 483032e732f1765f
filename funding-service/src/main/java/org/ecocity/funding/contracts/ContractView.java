package org.ecocity.funding.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.funding.copies.Units;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A contract and how far it is paid.
 *
 * @param id the contract
 * @param version for If-Match; grows with each payment too
 * @param contractNo its number
 * @param unitCode the unit that signed it
 * @param unitName its present name
 * @param projectId project it is for, if any
 * @param projectCode its code
 * @param payee who gets the money
 * @param payeeAccountNo the payee's account
 * @param amountFen what was agreed, in fen
 * @param requestedFen what living payments ask for, paid ones among them, in fen
 * @param paidFen what of it is paid, in fen
 * @param leftFen what may still be asked for: agreed less requested, in fen
 * @param signedOn day it was signed
 * @param registeredOn business date
 */
record ContractView(
    UUID id,
    long version,
    String contractNo,
    String unitCode,
    String unitName,
    @Nullable UUID projectId,
    @Nullable String projectCode,
    String payee,
    String payeeAccountNo,
    long amountFen,
    long requestedFen,
    long paidFen,
    long leftFen,
    LocalDate signedOn,
    LocalDate registeredOn)
    implements Versioned {
  static ContractView of(Contract contract, Units.Names names) {
    return new ContractView(
        contract.id,
        contract.version,
        contract.contractNo,
        contract.unitCode,
        names.of(contract.unitCode),
        contract.projectId,
        contract.projectCode,
        contract.payee,
        contract.payeeAccountNo,
        contract.amountFen,
        contract.requestedFen,
        contract.paidFen,
        contract.leftFen(),
        contract.signedOn,
        contract.registeredOn);
  }
}
