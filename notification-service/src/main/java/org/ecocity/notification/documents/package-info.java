/** Official documents, from registration to acknowledgement. */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.documents;
