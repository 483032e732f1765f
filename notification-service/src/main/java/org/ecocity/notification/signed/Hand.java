package org.ecocity.notification.signed;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose hand a document went through.
 *
 * @param user user name
 * @param name name at the time
 * @param unitCode unit acted for
 */
public record Hand(String user, @Nullable String name, @Nullable String unitCode) {}
