/**
 * The real parts below the services: PostgreSQL, Kafka and the sign-in server, as plain processes.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.local.parts;
