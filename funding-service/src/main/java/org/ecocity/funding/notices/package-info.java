/**
 * Public notice (公示) of what awaits approval, and the units' objections to it. Owns public_notice
 * and objection; publishes public-notice.opened and public-notice.closed.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.notices;
