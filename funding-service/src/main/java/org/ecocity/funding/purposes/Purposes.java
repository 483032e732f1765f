package org.ecocity.funding.purposes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Purposes implements PanacheRepositoryBase<Purpose, String> {
  private static final int MAX_ROWS = 200;

  boolean knows(String code) {
    return findByIdOptional(code).isPresent();
  }

  List<Purpose> all() {
    return findAll(Sort.by("code")).page(0, MAX_ROWS).list();
  }
}
