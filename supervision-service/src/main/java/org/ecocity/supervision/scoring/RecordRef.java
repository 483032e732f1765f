package org.ecocity.supervision.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A record behind a figure.
 *
 * @param type kind of thing, such as {@code project}
 * @param id its id
 * @param code what people call it
 * @param name its name
 * @param figure what it contributes, in words; none where it is one of a count
 * @param link route of the web front end
 */
public record RecordRef(
    String type,
    String id,
    @Nullable String code,
    String name,
    @Nullable String figure,
    String link) {}
