package org.ecocity.supervision.scorecards;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.supervision.scoring.Scheme;

/**
 * A published scorecard scheme.
 *
 * @param id the version
 * @param code what assessments name it by
 * @param version 1, 2, 3 …
 * @param publishedBy user who published it
 * @param publishedOn business date
 * @param used true when an assessment uses it, so that it cannot go any more
 * @param scheme the scheme itself
 */
public record SchemeView(
    UUID id,
    String code,
    int version,
    String publishedBy,
    LocalDate publishedOn,
    boolean used,
    Scheme scheme) {}
