/** Green design, construction and operation, each passed by a review. Owns green_stage_review. */
@org.jspecify.annotations.NullMarked
package org.ecocity.projects.greenstages;
