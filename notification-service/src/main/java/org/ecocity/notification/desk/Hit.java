package org.ecocity.notification.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something found by the search.
 *
 * @param type kind of thing, such as {@code notice}
 * @param id its id
 * @param code its code, if it has one
 * @param title its name
 * @param link route of the web front end
 */
public record Hit(String type, String id, @Nullable String code, String title, String link) {}
