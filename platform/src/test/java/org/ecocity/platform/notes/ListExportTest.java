package org.ecocity.platform.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ecocity.platform.jobs.Workbooks;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestParts.class)
class ListExportTest {
  private static final String NOTES = "/api/projects/v1/notes";
  private static final String CSV = "text/csv";
  private static final int MANY = 450;

  @Inject EntityManager entities;

  @ParameterizedTest
  @ValueSource(strings = {"amountFen", "-amountFen", "title"})
  void aListIsWrittenWholeInItsOrderWhileNewEntriesArrive(String sort) throws Exception {
    var mark = mark();
    write(mark, MANY);
    var ended = new AtomicBoolean();
    var arriving =
        Thread.startVirtualThread(
            () -> {
              for (int i = 0; !ended.get(); i++) {
                var late = new Note(mark + "late" + i, i % MANY + 1);
                QuarkusTransaction.requiringNew().run(() -> entities.persist(late));
              }
            });
    var file = file(mark + "&sort=" + sort, CSV);
    ended.set(true);
    arriving.join();
    assertThat(file).startsWith("\ufeffid,version,title,amountFen\r\n").endsWith("\r\n");
    var rows = file.lines().skip(1).toList();
    assertThat(rows).doesNotHaveDuplicates();
    var early = rows.stream().filter(row -> !row.contains("late")).toList();
    assertThat(early).hasSize(MANY);
    assertThat(early.getFirst()).endsWith(sort.startsWith("-") ? "," + MANY : ",1");
  }

  @Test
  void aWorkbookHasWordsYuanAndEveryRow() throws Exception {
    var mark = mark();
    write(mark, MANY);
    var rows = sheet(mark, "zh-CN");
    assertThat(rows).hasSize(MANY + 1);
    assertThat(rows.getFirst().getCellText(2)).isEqualTo("标题");
    assertThat(rows.getFirst().getCellText(3)).isEqualTo("金额（元）");
    assertThat(rows.get(1).getCellText(2)).startsWith(mark);
    assertThat(rows.get(1).getCellAsNumber(3)).hasValue(new BigDecimal("0.01"));
    assertThat(sheet(mark, "en").getFirst().getCellText(3)).isEqualTo("Amount (yuan)");
  }

  @Test
  void aFileSaysWhatItIs() {
    Api.as("yingzhou")
        .header("Accept", CSV)
        .get(NOTES + "?q=" + mark())
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Authorization, Cookie, Accept-Language")
        .header(
            "Content-Disposition",
            matchesPattern("attachment; filename\\*=UTF-8''notes-\\d{4}-\\d\\d-\\d\\d\\.csv"));
  }

  @Test
  void anEmptyListHasHeadingsAndFieldsAreAsked() throws Exception {
    var none = mark();
    assertThat(file(none, CSV)).isEqualTo("\ufeffid,version,title,amountFen\r\n");
    assertThat(file(none + "&fields=title", CSV)).isEqualTo("\ufefftitle\r\n");
    assertThat(sheet(none, "en")).hasSize(1);
    Api.as("yingzhou").header("Accept", CSV).get(NOTES + "?fields=secret").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+2", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+2", "＠x"})
  void textIsNeverAFormula(String text) {
    var mark = mark();
    QuarkusTransaction.requiringNew().run(() -> entities.persist(new Note(text + mark, 7)));
    assertThat(file(mark + "&fields=title,amountFen", CSV)).contains("'" + text + mark);
  }

  @Test
  void commasQuotesAndLinesStayInTheirCell() throws Exception {
    var mark = mark();
    var text = "a,\"b\"\n\u0001" + mark;
    QuarkusTransaction.requiringNew().run(() -> entities.persist(new Note(text, -7)));
    assertThat(file(mark + "&fields=title,amountFen", CSV))
        .endsWith("\"a,\"\"b\"\"\n\u0001" + mark + "\",-7\r\n");
    assertThat(sheet(mark, "en").get(1).getCellText(2)).contains("a,\"b\"\n").endsWith(mark);
  }

  @Test
  void onlyWhoMayReadTheListHasItAndOnlyAListIsAFile() {
    Api.as("ops").header("Accept", CSV).get(NOTES).then().statusCode(403);
    Api.anonymous().header("Accept", CSV).get(NOTES).then().statusCode(401);
    var mark = mark();
    write(mark, 1);
    String id = Api.as("yingzhou").get(NOTES + "?q=" + mark).path("items[0].id");
    for (var type : List.of(CSV, Workbooks.XLSX)) {
      Api.as("yingzhou").header("Accept", type).get(NOTES + "/" + id).then().statusCode(406);
    }
    Api.as("yingzhou").header("Accept", "image/png").get(NOTES).then().statusCode(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json, text/csv;q=0.5", "text/html, */*;q=0.8"})
  void whoCanReadJsonGetsJson(String accept) {
    Api.as("yingzhou")
        .header("Accept", accept)
        .get(NOTES)
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {CSV, Workbooks.XLSX})
  void aFileThatCannotBeFinishedDoesNotLookWhole(String type) throws Exception {
    write(mark(), 200);
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + RestAssured.port + NOTES + "/brittle"))
              .header("Authorization", "Bearer " + Tokens.of("yingzhou"))
              .header("Accept", type)
              .build();
      assertThatThrownBy(
              () -> {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                assertThat(answer.statusCode()).isEqualTo(500);
                throw new IOException("Said before anything was sent");
              })
          .isInstanceOf(IOException.class);
    }
  }

  private static String mark() {
    return "export" + System.nanoTime() + "x";
  }

  private void write(String mark, int count) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 1; i <= count; i++) {
                entities.persist(new Note(mark + String.format("%03d", i), i));
              }
            });
  }

  private static byte[] bytes(String query, String type, String language) {
    return Api.as("yingzhou")
        .header("Accept", type)
        .header("Accept-Language", language)
        .get(NOTES + "?q=" + query)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String file(String query, String type) {
    return new String(bytes(query, type, "en"), StandardCharsets.UTF_8);
  }

  private static List<Row> sheet(String query, String language) throws IOException {
    var bytes = bytes(query, Workbooks.XLSX, language);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getFirstSheet().read();
    }
  }
}
