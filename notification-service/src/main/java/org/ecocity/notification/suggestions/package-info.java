/**
 * Citizens' suggestions, reports and questions, from receipt to reply. Owns suggestion and the
 * contacts apart from it. Publishes citizen-report.received.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.suggestions;
