/** Uploaded files, addressed by their content. Owns attachment. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.attachments;
