package org.ecocity.funding.warnings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FundWarnings implements PanacheRepositoryBase<FundWarning, UUID> {
  /** Whether this is the first look at that day; a second one waits for the first and is not. */
  boolean begin(LocalDate day) {
    return getEntityManager()
            .createNativeQuery("INSERT INTO fund_watch_day VALUES (:day) ON CONFLICT DO NOTHING")
            .setParameter("day", day)
            .executeUpdate()
        == 1;
  }

  List<FundWarning> raised() {
    return list("state", WarningState.RAISED);
  }

  boolean isKnown(Sign sign) {
    return count(
            "kind = ?1 and subjectKey = ?2 and period = ?3",
            sign.kind(),
            sign.subjectKey(),
            sign.period())
        > 0;
  }

  Page<FundWarning> list(
      PageRequest page,
      @Nullable WarningKind kind,
      @Nullable WarningState state,
      @Nullable String unitCode,
      @Nullable String readerUnit) {
    return Keyset.of(getEntityManager(), FundWarning.class)
        .where("e.kind = :kind", "kind", kind)
        .where("e.state = :state", "state", state)
        .where("e.unitCode = :unitCode", "unitCode", unitCode)
        .where("e.unitCode = :reader", "reader", readerUnit)
        .where(
            "lower(e.subjectCode) like :q escape '\\' or lower(e.summary) like :q escape '\\'"
                + " or lower(e.summaryEn) like :q escape '\\'",
            "q",
            page.like())
        .sortedBy("raisedOn", "e.raisedOn", LocalDate.class, warning -> warning.raisedOn)
        .sortedBy("amountFen", "e.amountFen", Long.class, warning -> warning.amountFen)
        .page(page, warning -> warning);
  }

  List<FundWarning> after(@Nullable UUID id, int limit) {
    return (id == null ? find("order by id") : find("id > ?1 order by id", id))
        .page(0, limit)
        .list();
  }
}
