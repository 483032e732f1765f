package org.ecocity.gateway.joined;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part that did not answer.
 *
 * @param service its name
 * @param since since when it has been away, as far as the door noticed
 * @param stale whether its last known figures are shown in its place
 * @param asOf when those figures were given
 */
@Schema(
    name = "MissingPart",
    requiredProperties = {"service", "since", "stale"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MissingPart(String service, Instant since, boolean stale, @Nullable Instant asOf) {}
