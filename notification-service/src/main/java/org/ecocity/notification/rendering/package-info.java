/**
 * The red-headed page by GB/T 9704-2012: layout, fonts, PDF, and the worker that makes it outside
 * the request. Owns document_rendering. Publishes nothing.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.rendering;
