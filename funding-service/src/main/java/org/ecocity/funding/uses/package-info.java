/** What projects use of money that comes by no budget line. Owns funds_use; publishes nothing. */
@org.jspecify.annotations.NullMarked
package org.ecocity.funding.uses;
