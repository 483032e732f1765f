package org.ecocity.funding.gaps;

import java.util.Set;

/**
 * Money of a budget line that can be used for key projects.
 *
 * @param government whose
 * @param fieldCodes the only fields it may be used in; any when empty
 * @param amountFen in fen
 */
record Cover(Government government, Set<String> fieldCodes, long amountFen) {}
