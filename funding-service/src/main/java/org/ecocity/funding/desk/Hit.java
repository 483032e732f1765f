package org.ecocity.funding.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something found by the search.
 *
 * @param type payment, budget-line or hold
 * @param id its id
 * @param code its code, if it has one
 * @param title what it is
 * @param link route of the web front end
 */
record Hit(String type, String id, @Nullable String code, String title, String link) {}
