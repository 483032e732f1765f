package org.ecocity.notification.leaders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;

/** All entries; a round takes at most 2,000. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, UUID> {
  static final int MAX_OF_ROUND = 2000;

  Keyset<Entry> ofRound(UUID roundId) {
    return Keyset.of(getEntityManager(), Entry.class)
        .where("e.roundId = :round", "round", roundId)
        .sortedBy("bodyName", "e.bodyName", String.class, entry -> entry.bodyName);
  }

  long countOf(UUID roundId) {
    return count("roundId", roundId);
  }

  boolean has(UUID roundId, String bodyName) {
    return count("roundId = ?1 and bodyName = ?2", roundId, bodyName) > 0;
  }

  List<Ranking.Placed> ranked(UUID roundId) {
    return Ranking.of(
        find("roundId", roundId).page(0, MAX_OF_ROUND).list().stream()
            .map(Entry::candidate)
            .toList());
  }
}
