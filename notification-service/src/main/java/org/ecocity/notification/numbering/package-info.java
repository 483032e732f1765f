/**
 * Series of document numbers (发文字号) and every number ever given. Owns document_series,
 * document_series_counter and document_number. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.numbering;
