package org.ecocity.platform.approvals;

import java.util.Set;

/**
 * The person who wants to take a step.
 *
 * @param user user name
 * @param unit code of the unit acted for
 * @param roles roles of the user
 */
record Hand(String user, String unit, Set<String> roles) {}
