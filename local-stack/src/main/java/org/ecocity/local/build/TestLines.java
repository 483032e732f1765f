package org.ecocity.local.build;

import java.util.regex.Pattern;

/** Which of Maven's lines a person waits for while the tests run. */
final class TestLines {

  private static final Pattern SHOWN =
      Pattern.compile(
          "Tests run:|^\\[ERROR\\]|BUILD (?:SUCCESS|FAILURE)|Total time:|(?:SUCCESS|FAILURE|SKIPPED) \\[|^fault test|^event latency");

  private TestLines() {}

  static boolean isWorthShowing(String line) {
    return SHOWN.matcher(line).find();
  }
}
