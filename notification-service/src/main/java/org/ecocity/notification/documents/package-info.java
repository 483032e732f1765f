/**
 * Official documents (公文) from signature to archive. Owns document and document_recipient.
 * Publishes DocumentIssued.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.documents;
