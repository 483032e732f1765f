/** The hash-chained record of acts. Owns audit_entry, audit_seal and audit_head. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.audit;
