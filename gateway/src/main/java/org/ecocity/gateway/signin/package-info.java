/** Sessions for browsers, bearer tokens for systems, and nothing in between. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.signin;
