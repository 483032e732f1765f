package org.ecocity.local.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the loader calls the API: waits when told, says clearly when refused. */
class DoorTest {
  private final List<String> seen = new ArrayList<>();
  private HttpServer server;
  private Door door;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/busy", call -> answer(call, seen.isEmpty() ? 503 : 200, "{\"ok\":true}"));
    server.createContext(
        "/refused",
        call ->
            answer(
                call,
                422,
                """
                {"title": "A rule was broken", "detail": "The table is empty.",
                 "errors": [{"field": "entries", "message": "at least one"}]}"""));
    server.createContext(
        "/list",
        call ->
            answer(
                call,
                200,
                call.getRequestURI().getQuery().contains("cursor")
                    ? "{\"items\":[{\"code\":\"B\"}],\"next\":null}"
                    : "{\"items\":[{\"code\":\"A\"}],\"next\":\"/list?cursor=1&limit=200\"}"));
    server.start();
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    door = new Door(address, user -> "token-of-" + user);
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void waitsAndTriesAgainWhenTheServiceIsBusy() {
    assertThat(door.get("office", "/busy").path("ok").asBoolean()).isTrue();
    assertThat(seen).containsExactly("Bearer token-of-office", "Bearer token-of-office");
  }

  @Test
  void namesWhatWasRefusedAndWhy() {
    var act = Act.post("office", "/refused", Map.of(), "tables.csv line 4: issuing the table");

    assertThatThrownBy(() -> door.send(act))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "tables.csv line 4: issuing the table was refused: 422 A rule was broken;"
                + " The table is empty.; entries: at least one");
  }

  @Test
  void readsAListToItsLastPage() {
    assertThat(door.allBy("office", "/list", "code").keySet()).containsExactlyInAnyOrder("A", "B");
  }

  private void answer(HttpExchange call, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    if (status == 503) {
      call.getResponseHeaders().add("Retry-After", "1");
    }
    seen.add(call.getRequestHeaders().getFirst("Authorization"));
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }
}
