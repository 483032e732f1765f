/**
 * Who has signed for an issued document (签收), and reminders up the ladder. Owns
 * document_acknowledgement. Publishes DocumentAcknowledged.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.acknowledgements;
