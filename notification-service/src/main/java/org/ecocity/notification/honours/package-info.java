/**
 * The register of honours and their material rewards. Owns honour and issued_document. Publishes
 * honour.conferred.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.honours;
