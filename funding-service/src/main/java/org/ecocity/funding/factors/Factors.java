package org.ecocity.funding.factors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Factors implements PanacheRepositoryBase<Factor, UUID> {
  List<Factor> of(UUID roundId) {
    return find("roundId = ?1 order by subjectCode, factorCode", roundId).list();
  }

  Optional<Factor> of(UUID roundId, String subjectCode, String factorCode) {
    return find(
            "roundId = ?1 and subjectCode = ?2 and factorCode = ?3",
            roundId,
            subjectCode,
            factorCode)
        .firstResultOptional();
  }

  /** Forgets what is reckoned from records: it is reckoned anew while a round collects. */
  void forgetReckoned(UUID roundId) {
    delete("roundId = ?1 and origin is not null", roundId);
  }

  boolean isEvidence(UUID attachmentId) {
    return count("evidenceId", attachmentId) > 0;
  }
}
