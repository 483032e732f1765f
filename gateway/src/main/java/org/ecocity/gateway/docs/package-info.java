/** One API description of everything, its page, and what a role may call by it. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.docs;
