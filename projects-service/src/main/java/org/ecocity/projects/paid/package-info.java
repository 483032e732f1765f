/** What the management ledger has paid for a project. Owns project_payment. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.paid;
