/**
 * Hints that the supervision body must decide on. Owns lead. Publishes LeadOpened and LeadDecided.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.supervision.leads;
