package org.ecocity.funding.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A notice of one thing as it stood; time alone does not close it. */
@Entity
class PublicNotice {
  @Id UUID id = Ids.next();
  @Version long version;
  String subjectType;
  UUID subjectId;
  int subjectNo;

  /** What it says, as it was told. */
  String content;

  LocalDate opensOn;
  LocalDate closesOn;
  @Nullable LocalDate closedOn;

  @Enumerated(EnumType.STRING)
  @Nullable NoticeOutcome outcome;

  @SuppressWarnings("NullAway.Init")
  PublicNotice() {}

  PublicNotice(
      String subjectType,
      UUID subjectId,
      int subjectNo,
      String content,
      LocalDate opensOn,
      LocalDate closesOn) {
    this.subjectType = subjectType;
    this.subjectId = subjectId;
    this.subjectNo = subjectNo;
    this.content = content;
    this.opensOn = opensOn;
    this.closesOn = closesOn;
  }

  boolean takesObjections(LocalDate day) {
    return closedOn == null && !day.isAfter(closesOn);
  }

  void close(NoticeOutcome how, LocalDate day) {
    closedOn = day;
    outcome = how;
  }
}
