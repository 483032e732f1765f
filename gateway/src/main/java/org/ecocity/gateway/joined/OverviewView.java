package org.ecocity.gateway.joined;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The city at a glance: each service's {@code GET summary} as it stands, side by side.
 *
 * @param projects {@code GET /api/projects/v1/summary}
 * @param funding {@code GET /api/funding/v1/summary}
 * @param supervision {@code GET /api/supervision/v1/summary}
 * @param notification {@code GET /api/notification/v1/summary}
 * @param missing the parts that did not answer, with since when
 */
@Schema(
    name = "Overview",
    requiredProperties = {"missing"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverviewView(
    @Nullable JsonNode projects,
    @Nullable JsonNode funding,
    @Nullable JsonNode supervision,
    @Nullable JsonNode notification,
    List<MissingPart> missing) {}
