package org.ecocity.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.ecocity.gateway.testkit.Door;
import org.ecocity.gateway.testkit.Surroundings;
import org.junit.jupiter.api.Test;

/** The front end's files and addresses. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class PagesTest {
  private final Door nobody = Door.asNobody();

  @Test
  void servesTheFrontEndAtEveryPageAddress() {
    for (var path : new String[] {"/", "/projects/1", "/publications", "/index.html"}) {
      assertServes(path, "front end of the tests");
    }
  }

  @Test
  void servesThePublicsOwnEntryAtEveryAddressBelowPublic() {
    for (var path : new String[] {"/public", "/public/", "/public/news", "/public/index.html"}) {
      assertServes(path, "public site of the tests");
    }
  }

  private void assertServes(String path, String text) {
    var answer = nobody.get(path);

    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.body()).as(path).contains(text);
    assertThat(answer.headers().firstValue("Cache-Control")).as(path).hasValue("no-cache");
  }

  @Test
  void letsBrowsersKeepHashedFilesForEverCompressed() {
    var answer = nobody.get("/assets/app-1a2b3c.js", "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(9999)).isLessThan(200);
    assertThat(nobody.get("/assets/app-1a2b3c.js").body()).startsWith("// xxx");
  }

  @Test
  void doesNotSendAgainWhatTheBrowserHas() {
    var tag = nobody.get("/").headers().firstValue("ETag").orElseThrow();

    assertThat(nobody.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void saysThatAMissingFileIsMissing() {
    for (var path :
        new String[] {"/assets/gone.js", "/x.php", "/assets", "/../application.properties"}) {
      var answer = nobody.get(path);
      if (path.equals("/assets")) {
        assertThat(answer.body()).contains("front end of the tests");
      } else {
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).contains("urn:ecocity:problem:no-such-path");
      }
    }
  }

  @Test
  void tellsAPersonOnAPageWhatIsMissing() {
    var answer = nobody.get("/gone.html", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains("没有这个地址").doesNotContain("<script", "<style");
  }
}
