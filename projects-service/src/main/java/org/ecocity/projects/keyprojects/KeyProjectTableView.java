package org.ecocity.projects.keyprojects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A version of the year's key-project table.
 *
 * @param id id of this version
 * @param year the year
 * @param version 1, 2, 3 … within the year
 * @param lockVersion what the ETag carries; grows with each change
 * @param state where it stands
 * @param supersedes id of the version it replaces
 * @param documentNumber number it was issued under
 * @param issuedOn business date of issuing
 * @param entryCount how many projects are in it
 * @param totalInvestmentFen their total investment, fen
 * @param annualInvestmentFen their plan of the year, fen
 * @param paper an approval on paper that waits for the second person
 * @param allowedTransitions states the caller may put it in now
 */
public record KeyProjectTableView(
    UUID id,
    int year,
    long version,
    long lockVersion,
    TableState state,
    @Nullable UUID supersedes,
    @Nullable String documentNumber,
    @Nullable LocalDate issuedOn,
    int entryCount,
    long totalInvestmentFen,
    long annualInvestmentFen,
    @Nullable PaperView paper,
    List<TableState> allowedTransitions)
    implements Versioned {
  @Override
  @JsonIgnore
  public long etagVersion() {
    return lockVersion;
  }

  static KeyProjectTableView of(KeyProjectTable t, List<TableState> allowed) {
    var paper = t.paper();
    return new KeyProjectTableView(
        t.id(),
        t.year(),
        t.tableVersion(),
        t.version(),
        t.state(),
        t.supersedesId(),
        t.documentNumber(),
        t.issuedOn(),
        t.totals().entryCount(),
        t.totals().totalInvestmentFen(),
        t.totals().annualInvestmentFen(),
        paper == null
            ? null
            : new PaperView(paper.paperSigner(), paper.paperSignedOn(), paper.paperEnteredBy()),
        allowed);
  }

  /**
   * An approval on paper.
   *
   * @param signer who signed
   * @param signedOn when
   * @param enteredBy user who entered it
   */
  public record PaperView(String signer, LocalDate signedOn, String enteredBy) {}
}
