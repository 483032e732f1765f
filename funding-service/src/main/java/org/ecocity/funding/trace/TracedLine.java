package org.ecocity.funding.trace;

import java.util.UUID;
import org.ecocity.funding.budget.Earmark;
import org.jspecify.annotations.Nullable;

/**
 * A budget line on the path.
 *
 * @param id the line
 * @param code its code
 * @param name name of the special fund
 * @param year budget year
 * @param level level of government
 * @param ownerUnitCode its owner
 * @param earmark what its money may be used for; it travels with the money
 * @param parentLineId line of another level whose money it carries on
 * @param carriedOverFromId line of an earlier year that it carries on
 */
record TracedLine(
    UUID id,
    String code,
    String name,
    int year,
    String level,
    String ownerUnitCode,
    Earmark earmark,
    @Nullable UUID parentLineId,
    @Nullable UUID carriedOverFromId) {}
