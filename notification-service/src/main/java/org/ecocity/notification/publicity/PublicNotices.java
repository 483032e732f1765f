package org.ecocity.notification.publicity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.inbox.RejectedEventException;
import org.ecocity.platform.paging.Keyset;
import org.jspecify.annotations.Nullable;

/** Public notices of the other services. */
@ApplicationScoped
class PublicNotices implements PanacheRepositoryBase<PublicNotice, UUID> {
  private final ObjectMapper json;

  PublicNotices(ObjectMapper json) {
    this.json = json;
  }

  /** Those to which objections can be made on a day, its first and its last included. */
  Keyset<PublicNotice> openOn(LocalDate day) {
    return Keyset.of(getEntityManager(), PublicNotice.class)
        .where("e.closedOn is null")
        .where("e.opensOn <= :day and e.closesOn >= :day", "day", day)
        .sortedBy("closesOn", "e.closesOn", LocalDate.class, notice -> notice.closesOn);
  }

  /** Keeps a notice; told again, it stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  void open(PublicNotice.Opened told, String source) {
    if (findById(told.noticeId()) == null) {
      persist(new PublicNotice(told, source, text(told.table())));
    }
  }

  /** What the public sees of a notice. */
  PublicNoticeView view(PublicNotice notice) {
    try {
      var table = notice.tableJson;
      return PublicNoticeView.of(
          notice, table == null ? null : json.readValue(table, PublicNoticeView.Table.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The table of notice " + notice.id + " is damaged", e);
    }
  }

  private @Nullable String text(PublicNoticeView.@Nullable Table table) {
    try {
      return table == null ? null : json.writeValueAsString(table);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The table could not be kept", e);
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void close(PublicNotice.Closed told) {
    findByIdOptional(told.noticeId())
        .orElseThrow(() -> new RejectedEventException("No such notice: " + told.noticeId()))
        .close(told);
  }
}
