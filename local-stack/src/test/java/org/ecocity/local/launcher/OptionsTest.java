package org.ecocity.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ecocity.local.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void understandsUpWithItsFlagsInAnyOrder() {
    var options = parse("up", "--port", "9080", "--fresh", "--detach");

    assertThat(options.port()).isEqualTo(9080);
    assertThat(options.has("--fresh")).isTrue();
    assertThat(options.has("--detach")).isTrue();
    assertThat(options.has("--empty")).isFalse();
  }

  @Test
  void takesOneOperandWhereTheCommandHasOne() {
    assertThat(parse("token", "yingzhou").operand()).isEqualTo("yingzhou");
    assertThat(parse("logs").operand()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up now",
        "up --prot 9080",
        "down --fresh",
        "token a b",
        "status projects",
        "up --port",
        "up --port x",
        "up --port 80",
        "up --port 65530"
      })
  void refusesWhatItDoesNotUnderstandInOneSentence(String line) {
    assertThatThrownBy(() -> parse(line.split(" ")))
        .isInstanceOf(Refusal.class)
        .message()
        .hasLineCount(1);
  }

  private static Options parse(String... arguments) {
    return Options.parse(List.of(arguments));
  }
}
