package org.ecocity.projects.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CodeItems implements PanacheRepositoryBase<CodeItem, UUID> {
  private static final int MAX_ITEMS = 2000;

  List<CodeItem> all() {
    return find("order by listCode, position, code").page(0, MAX_ITEMS).list();
  }

  List<CodeItem> of(String listCode) {
    return find("listCode = ?1 order by position, code", listCode).page(0, MAX_ITEMS).list();
  }

  Optional<CodeItem> byCode(String listCode, String code) {
    return find("listCode = ?1 and code = ?2", listCode, code).firstResultOptional();
  }
}
