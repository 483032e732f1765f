package org.ecocity.supervision.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What a proposal needs to know of the finding that it stands on. */
@ApplicationScoped
public class FindingFacts {
  private final Findings findings;

  FindingFacts(Findings findings) {
    this.findings = findings;
  }

  /** An ordered finding that was not taken back. */
  @Transactional
  public Optional<Fact> standing(UUID id) {
    return findings
        .findByIdOptional(id)
        .filter(found -> found.isOrdered() && found.state != FindingState.ANNULLED)
        .map(found -> new Fact(found.id, found.code(), found.unitCode(), found.description));
  }

  /**
   * A finding in short.
   *
   * @param id the finding
   * @param code its code
   * @param unitCode unit that has to rectify
   * @param description what is wrong
   */
  public record Fact(UUID id, String code, String unitCode, String description) {}
}
