package org.ecocity.notification.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.platform.testkit.Api.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.Told;
import org.ecocity.platform.testkit.Eventually;

/** Documents as the other services and the registrar make them. */
public final class Papers {
  static final String DOCUMENTS = "/api/notification/v1/documents";
  static final String SERIES = "/api/notification/v1/document-series";
  static final String SIGNED = "ecocity.supervision.document.signed.v1";

  private Papers() {}

  /** Opens a series unless it is open; gives its code. */
  public static String series(String code, boolean external) {
    var status =
        as("registrar")
            .body(
                Map.of(
                    "code",
                    code,
                    "issuerCode",
                    "LGO",
                    "pattern",
                    code + "〔year〕n号",
                    "external",
                    external))
            .post(SERIES)
            .statusCode();
    assertThat(status).isIn(201, 409);
    return code;
  }

  /** A circular to YZ and YD with a copy to FIN, signed in supervision. */
  public static UUID signed(String series, String disclosure) {
    return signed(series, disclosure, Map.of());
  }

  static UUID signed(String series, String disclosure, Map<String, Object> more) {
    var document = UUID.randomUUID();
    var payload = payload(document, series, disclosure);
    payload.putAll(more);
    Told.tell(SIGNED, document, payload, LocalDate.of(2019, 2, 14));
    return document;
  }

  static HashMap<String, Object> payload(UUID document, String series, String disclosure) {
    var payload = new HashMap<String, Object>();
    payload.put("documentId", document);
    payload.put("kind", "PROGRESS_CIRCULAR");
    payload.put("subjectType", "circular");
    payload.put("subjectId", UUID.randomUUID());
    payload.put("link", "/circulars/1");
    payload.put("issuerCode", "LGO");
    payload.put("series", series);
    payload.put("title", "关于2019年1月重点项目进展情况的通报");
    payload.put("disclosure", disclosure);
    payload.put("mainRecipients", List.of("YZ", "YD"));
    payload.put("copyRecipients", List.of("FIN"));
    payload.put(
        "body",
        List.of(
            Map.of("kind", "PARAGRAPH", "text", "现将2019年1月进展情况通报如下。"),
            Map.of(
                "kind", "TABLE",
                "header", List.of("单位", "完成率"),
                "rows", List.of(List.of("颍州区", "14.45%"), List.of("颍东区", "12.00%")))));
    payload.put("preparedBy", Map.of("user", "inspector", "name", "谢样", "unitCode", "SUP"));
    payload.put("checkedBy", Map.of("user", "office", "name", "郭样", "unitCode", "LGO"));
    payload.put("approvedBy", Map.of("user", "office-chief", "name", "黄样", "unitCode", "LGO"));
    payload.put("signedOn", "2019-02-14");
    return payload;
  }

  public static ValidatableResponse move(String user, UUID document, String to) {
    return move(user, document, Map.of("to", to));
  }

  public static ValidatableResponse move(String user, UUID document, Map<String, Object> wish) {
    return as(user).body(wish).post(DOCUMENTS + "/" + document + "/transitions").then();
  }

  /** A circular that was registered and issued. */
  public static UUID issued(String series, String disclosure) {
    var document = signed(series, disclosure);
    move("registrar", document, "REGISTERED").statusCode(200);
    move("registrar", document, "ISSUED").statusCode(200);
    return document;
  }

  static String get(String user, UUID document, String what) {
    return as(user).get(DOCUMENTS + "/" + document).then().statusCode(200).extract().path(what);
  }

  static void rendered(UUID document) {
    Eventually.holds(
        () -> assertThat(get("registrar", document, "rendering.state")).isEqualTo("DONE"));
  }
}
