/** The web front end's files out of the web module's jar. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.pages;
