package org.ecocity.funding.imports;

import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.ecocity.platform.testkit.Eventually;

/** Makes workbooks and sends them in. */
final class Sheets {
  static final String IMPORTS = "/api/funding/v1/imports";

  private Sheets() {}

  /** A workbook of rows; numbers become number cells. */
  static byte[] workbook(List<?>... rows) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Sheet1");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].size(); column++) {
          switch (rows[row].get(column)) {
            case BigDecimal number -> sheet.value(row, column, number);
            case Integer number -> sheet.value(row, column, number);
            case Object text -> sheet.value(row, column, text.toString());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static ValidatableResponse submit(String user, String kind, String mode, byte[] file) {
    return submit(() -> as(user), kind, mode, file);
  }

  private static ValidatableResponse submit(
      Supplier<RequestSpecification> caller, String kind, String mode, byte[] file) {
    return caller
        .get()
        .contentType("multipart/form-data")
        .multiPart("file", "表.xlsx", file)
        .multiPart("kind", kind)
        .multiPart("mode", mode)
        .multiPart("year", "2019")
        .post(IMPORTS)
        .then();
  }

  /** Sends a workbook and waits for what came of it. */
  static JsonPath take(String user, String kind, String mode, byte[] file) {
    return take(() -> as(user), kind, mode, file);
  }

  /** The same for a caller who is no sample user. */
  static JsonPath take(
      Supplier<RequestSpecification> caller, String kind, String mode, byte[] file) {
    String id = submit(caller, kind, mode, file).statusCode(202).extract().path("id");
    var path = IMPORTS + "/" + id;
    Eventually.holds(() -> caller.get().get(path).then().body("state", oneOf("DONE", "FAILED")));
    return caller.get().get(path).then().extract().jsonPath();
  }
}
