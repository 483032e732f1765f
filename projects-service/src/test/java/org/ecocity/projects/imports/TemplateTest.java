package org.ecocity.projects.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecocity.projects.testcity.City.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.ecocity.platform.testkit.Api;
import org.ecocity.platform.testkit.TestParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of workbook has its empty one. */
@QuarkusTest
@WithTestResource(TestParts.class)
class TemplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"KEY_PROJECT_TABLE", "PROJECTS", "PROGRESS", "ORGANISATIONS", "PERSONS", "TASKS"})
  void anEmptyWorkbookHasTheHeadings(String kind) throws IOException {
    var bytes =
        Api.as("office")
            .accept("*/*")
            .get(API + "imports/templates/" + kind)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      var head = book.getFirstSheet().read().get(2);
      assertThat(head.getCellText(0)).isNotEmpty();
      assertThat(head.toString()).isNotEmpty();
    }
  }
}
