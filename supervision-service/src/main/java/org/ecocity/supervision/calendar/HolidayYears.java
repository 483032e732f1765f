package org.ecocity.supervision.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All published years. */
@ApplicationScoped
class HolidayYears implements PanacheRepositoryBase<HolidayYear, UUID> {
  Optional<HolidayYear> ofYear(int year) {
    return find("year", year).firstResultOptional();
  }

  List<HolidayYear> after(@Nullable UUID id, int limit) {
    return find("?1 is null or id > ?1 order by id", id).page(0, limit).list();
  }

  List<HolidayYear> all(int limit) {
    return find("order by year").page(0, limit).list();
  }
}
