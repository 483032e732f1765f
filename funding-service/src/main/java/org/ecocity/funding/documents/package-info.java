/** Documents this service signs, for notification to make and issue. Publishes document.signed. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.documents;
