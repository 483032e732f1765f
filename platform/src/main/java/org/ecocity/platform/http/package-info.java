/** Habits of every resource: JSON, entity tags, created answers, admission. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.http;
