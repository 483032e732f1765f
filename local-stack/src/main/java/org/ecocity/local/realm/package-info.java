/**
 * The local realm: sample users and clients as officials list them, turned into the sign-in
 * server's import file.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.realm;
