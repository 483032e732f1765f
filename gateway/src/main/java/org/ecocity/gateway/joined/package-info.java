/** Views joined from the four services, useful also when one of them is down. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.joined;
