package org.ecocity.notification.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;

/** The entity against its transition table, over random walks. */
class SuggestionWalkTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 12);

  private static SuggestionOutcome take(Suggestion suggestion, SuggestionState to, Gen gen) {
    var reason = gen.bool() ? "理由" : null;
    return switch (to) {
      case DISPATCHED -> suggestion.dispatch(gen.oneOf("FH", "JIA"), DAY.plusDays(5), reason, DAY);
      case RECEIVED -> suggestion.takeBack(reason);
      case ANSWERED -> suggestion.answer(gen.bool() ? "答复" : " ", "fuhe", DAY);
      case PUBLISHED -> suggestion.publish(null, null, DAY);
      case CLOSED -> suggestion.close(reason, DAY);
      case PASSED_ON -> suggestion.passOn(gen.bool() ? "12345" : null, reason, DAY);
    };
  }

  @Test
  void movesOnlyAsTheTableSaysAndNeverPublishesAReport() {
    Gen.forAll(
        "suggestion walks",
        gen -> {
          var kind = gen.oneOf(SuggestionKind.values());
          var written =
              new Suggestion.Written(
                  Suggestion.Channel.PUBLIC_PAGE, kind, "样例", false, null, null, "FH");
          var suggestion = new Suggestion(new UUID(0, 1), "JY-1", "hash", written, DAY);
          for (int i = 0; i < 1 + gen.size(); i++) {
            var from = suggestion.state;
            var to = gen.oneOf(SuggestionState.values());
            switch (take(suggestion, to, gen)) {
              case SuggestionOutcome.Moved moved -> {
                assertThat(from.next()).contains(to);
                assertThat(suggestion.state).isEqualTo(to);
              }
              case SuggestionOutcome.NotAllowed refused -> {
                assertThat(from.next()).doesNotContain(to);
                assertThat(suggestion.state).isEqualTo(from);
              }
              case SuggestionOutcome.Broken broken -> assertThat(suggestion.state).isEqualTo(from);
            }
          }
          assertThat(kind == SuggestionKind.REPORT && suggestion.state == SuggestionState.PUBLISHED)
              .isFalse();
        });
  }
}
