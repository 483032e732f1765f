package org.ecocity.projects.reference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list.
 *
 * @param id id of the entry
 * @param code its code
 * @param name Chinese name
 * @param nameEn English name
 */
record CodeItemView(UUID id, String code, String name, @Nullable String nameEn) {
  static CodeItemView of(CodeItem item) {
    return new CodeItemView(item.id(), item.code(), item.name(), item.nameEn());
  }
}
