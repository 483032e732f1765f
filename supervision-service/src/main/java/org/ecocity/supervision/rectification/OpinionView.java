package org.ecocity.supervision.rectification;

import java.time.Instant;
import java.util.UUID;

/**
 * The line department's opinion on a rectification report.
 *
 * @param id the opinion
 * @param findingId its finding
 * @param round the report it is on
 * @param agreed whether the department finds the rectification sufficient
 * @param opinion its words
 * @param unitCode department; the programme office where the project has no other
 * @param givenBy user
 * @param givenAt business instant
 */
record OpinionView(
    UUID id,
    UUID findingId,
    int round,
    boolean agreed,
    String opinion,
    String unitCode,
    String givenBy,
    Instant givenAt) {
  static OpinionView of(Opinion given) {
    return new OpinionView(
        given.id,
        given.findingId,
        given.round,
        given.agreed,
        given.opinion,
        given.unitCode,
        given.givenBy,
        given.givenAt);
  }
}
