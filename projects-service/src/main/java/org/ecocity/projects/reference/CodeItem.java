package org.ecocity.projects.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a code list. */
@Entity
class CodeItem {
  @Id private UUID id;
  private String listCode;
  private String code;
  private String name;
  private @Nullable String nameEn;
  private int position;

  @SuppressWarnings("NullAway.Init")
  CodeItem() {}

  CodeItem(UUID id, String listCode, int position, CodeItemRequest request) {
    this.id = id;
    this.listCode = listCode;
    this.code = request.code();
    this.name = request.name();
    this.nameEn = request.nameEn();
    this.position = position;
  }

  UUID id() {
    return id;
  }

  String listCode() {
    return listCode;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  @Nullable String nameEn() {
    return nameEn;
  }

  int position() {
    return position;
  }
}
