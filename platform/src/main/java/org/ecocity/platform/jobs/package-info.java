/** Long work that goes on after the answer: files taken in row by row. Owns import_job. */
@org.jspecify.annotations.NullMarked
package org.ecocity.platform.jobs;
