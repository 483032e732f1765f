/** Lists with keyset cursors. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.paging;
