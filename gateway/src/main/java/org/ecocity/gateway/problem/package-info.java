/** RFC 9457 problem bodies in Chinese and English, of the services' shape. Owns no data. */
@org.jspecify.annotations.NullMarked
package org.ecocity.gateway.problem;
