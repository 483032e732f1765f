package org.ecocity.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final String KNOWN = "01a20bb1-28fa-7dea-8d77-bff520ff2370";
  private static final String FIRST = "01a20bb4-0128-7072-a11f-70e0229ea524";
  private static final String SECOND = "01a20bb4-0129-7187-9c05-56c2f87434c5";

  @Test
  void readsWholeTransactionsOfOneApplicationAlthoughSessionsMix() {
    var transcript =
        Transcript.of(
            "projects",
            """
            @@projects@1@ LOG:  statement: BEGIN
            @@funding@2@ LOG:  execute S_1: SELECT * FROM outbox_event LIMIT $1
            @@funding@2@ DETAIL:  Parameters: $1 = '200'
            @@projects@3@ LOG:  execute S_9: SELECT 1
            @@projects@1@ LOG:  execute S_4: select p.name
            \tfrom project p where p.id=$1 and p.note=$2
            @@projects@1@ DETAIL:  Parameters: $1 = 'it''s', $2 = NULL
            @@projects@1@ LOG:  execute S_2: COMMIT
            """);
    var said = transcript.transactionWith("from project p");
    assertThat(said).extracting(Transcript.Said::sql).first().isEqualTo("BEGIN");
    assertThat(said.get(1).values()).containsEntry(1, "it's").containsEntry(2, null);
    assertThat(said).hasSize(3);
    assertThatThrownBy(() -> transcript.transactionWith("delete from project"))
        .hasMessageContaining("delete from project");
  }

  @Test
  void saysTheSameWithNewIdsAndTextsThatHoldThem() {
    var script = Replay.script(act(FIRST), act(SECOND), List.of());
    assertThat(script)
        .startsWith("SELECT u0 AS made_0, E'{\"id\"\\x3A\"' || u0 || '\"}' AS made_1 FROM")
        .contains(
            "insert into report (id,project_id,body) values (:made_0,'" + KNOWN + "',:made_1);")
        .doesNotContain(FIRST)
        .doesNotContain(SECOND);
  }

  @Test
  void aColonNeverLooksLikeAVariable() {
    var said =
        Transcript.of(
                "a",
                """
                @@a@1@ LOG:  statement: BEGIN
                @@a@1@ LOG:  execute x: select f($1)
                @@a@1@ DETAIL:  Parameters: $1 = '{"revision":4,"at":"01:02"}'
                @@a@1@ LOG:  execute x: COMMIT
                """)
            .transactionWith("select f");
    assertThat(Replay.script(said, said, List.of()).replace("E'", "'"))
        .contains("select f('{\"revision\"\\x3A4,\"at\"\\x3A\"01\\x3A02\"}');");
  }

  @Test
  void aNumberInASelectListStaysANumber() {
    var said =
        Transcript.of(
                "a",
                """
                @@a@1@ LOG:  statement: BEGIN
                @@a@1@ LOG:  execute x: INSERT INTO t (a, b) SELECT $1, $2, 1 FROM u WHERE c = $3
                @@a@1@ DETAIL:  Parameters: $1 = 'x', $2 = '3', $3 = '4'
                @@a@1@ LOG:  execute x: COMMIT
                """)
            .transactionWith("INSERT");
    assertThat(Replay.script(said, said, List.of()))
        .contains("SELECT 'x', 3, 1 FROM u WHERE c = '4';");
  }

  @Test
  void whatCountsOnIsReadWhereTheServiceReadsIt() {
    var said =
        Transcript.of(
                "a",
                """
                @@a@1@ LOG:  statement: BEGIN
                @@a@1@ LOG:  execute x: select version from project where id=$1 for update
                @@a@1@ DETAIL:  Parameters: $1 = '7'
                @@a@1@ LOG:  execute x: update project set name=$1,version=$2 where id=$3 and version=$4
                @@a@1@ DETAIL:  Parameters: $1 = 'n', $2 = '16', $3 = '7', $4 = '15'
                @@a@1@ LOG:  execute x: COMMIT
                """)
            .transactionWith("for update");
    var counter = new Replay.Counter("for update", "version", "project");
    assertThat(Replay.script(said, said, List.of(counter)))
        .isEqualTo(
            """
            BEGIN;
            select version from project where id='7' for update \\gset project_
            \\set project_next :project_version + 1
            update project set name='n',version=:project_next where id='7' and version=:project_version;
            COMMIT;
            """);
  }

  private static List<Transcript.Said> act(String id) {
    return Transcript.of(
            "a",
            """
            @@a@1@ LOG:  statement: BEGIN
            @@a@1@ LOG:  execute x: insert into report (id,project_id,body) values ($1,$2,$3)
            @@a@1@ DETAIL:  Parameters: $1 = '%s', $2 = '%s', $3 = '{"id":"%s"}'
            @@a@1@ LOG:  execute x: COMMIT
            """
                .formatted(id, KNOWN, id))
        .transactionWith("insert into report");
  }
}
