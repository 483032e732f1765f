package org.ecocity.projects.greenstages;

import org.jspecify.annotations.Nullable;

/** The green stages in their order: one is entered only when the one before was passed. */
enum GreenStage {
  DESIGN,
  CONSTRUCTION,
  OPERATION;

  @Nullable GreenStage before() {
    return this == DESIGN ? null : values()[ordinal() - 1];
  }
}
