package org.ecocity.platform.jobs;

import java.util.UUID;
import org.ecocity.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and for whom.
 *
 * @param kind name of the kind
 * @param mode what to do with the rows
 * @param year the year that the rows are of, where the kind needs one
 * @param programmeId the programme that the rows belong to, where the kind needs one
 * @param actor who imports; each row is held against his rights
 */
public record ImportRequest(
    String kind,
    ImportMode mode,
    @Nullable Integer year,
    @Nullable UUID programmeId,
    Actor actor) {}
