package org.ecocity.notification.documents;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ecocity.notification.signed.DocumentKind;
import org.ecocity.platform.paging.Keyset;
import org.ecocity.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which documents are asked for. */
class DocumentFilter {
  @Parameter(description = "Only this state")
  @QueryParam("state")
  @Nullable DocumentState state;

  @Parameter(description = "Only this kind")
  @QueryParam("kind")
  @Nullable DocumentKind kind;

  @Parameter(description = "Only of this series")
  @QueryParam("series")
  @Nullable String series;

  @Parameter(description = "Only with this number, as written")
  @QueryParam("number")
  @Nullable String number;

  @Parameter(description = "Only to this unit")
  @QueryParam("recipient")
  @Nullable String recipient;

  @Parameter(description = "Only made from this kind of thing, such as circular")
  @QueryParam("subjectType")
  @Nullable String subjectType;

  @Parameter(description = "Only made from this thing")
  @QueryParam("subjectId")
  @Nullable UUID subjectId;

  Keyset<Document> on(Keyset<Document> list, PageRequest page) {
    return list.where("e.state = :state", "state", state)
        .where("e.kind = :kind", "kind", kind)
        .where("e.series = :series", "series", series)
        .where("e.number = :number", "number", number)
        .where(
            "exists (select 1 from e.recipients f where f.unitCode = :recipient)",
            "recipient",
            recipient)
        .where("e.subjectType = :subjectType", "subjectType", subjectType)
        .where("e.subjectId = :subjectId", "subjectId", subjectId)
        .where(
            "lower(e.title) like :q escape '\\' or lower(e.titleEn) like :q escape '\\'"
                + " or lower(e.number) like :q escape '\\'",
            "q",
            page.like());
  }
}
