package org.ecocity.funding.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecocity.platform.testkit.Gen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String PLACES = "拾佰仟";

  @ParameterizedTest
  @CsvSource({
    "0, 零元整",
    "1, 壹分",
    "10, 壹角整",
    "100, 壹元整",
    "105, 壹元零伍分",
    "140950, 壹仟肆佰零玖元伍角整",
    "600714, 陆仟零柒元壹角肆分",
    "10700053, 壹拾万柒仟元伍角叁分",
    "36000000, 叁拾陆万元整",
    "1000000000, 壹仟万元整",
    "10000000100, 壹亿零壹元整",
    "9007199254740991, 玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分"
  })
  void writesAmountsAsVouchersDo(long fen, String text) {
    assertThat(Capitals.of(fen)).isEqualTo(text);
  }

  @Test
  void canBeReadBackAndNeverStutters() {
    Gen.forAll(
        "capitals read back",
        gen -> {
          long fen = gen.longBetween(0, gen.bool() ? 1_000_000 : (1L << 53) - 1);
          var text = Capitals.of(fen);
          assertThat(read(text)).as(text).isEqualTo(fen);
          assertThat(text).doesNotContain("零零").doesNotContain("零元零");
        });
  }

  /** Reads capitals by their places, as a clerk would. */
  private static long read(String text) {
    long total = 0;
    long group = 0;
    long high = 0;
    int digit = 0;
    for (char c : text.toCharArray()) {
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
      } else if (PLACES.indexOf(c) >= 0) {
        group += digit * (long) Math.pow(10, PLACES.indexOf(c) + 1);
        digit = 0;
      } else {
        switch (c) {
          case '万' -> {
            high += (group + digit) * 10_000;
            group = 0;
          }
          case '亿' -> {
            high = (high + group + digit) * 100_000_000;
            group = 0;
          }
          case '元' -> total += (high + group + digit) * 100;
          case '角' -> total += digit * 10L;
          case '分' -> total += digit;
          default -> {}
        }
        digit = 0;
      }
    }
    return total;
  }
}
