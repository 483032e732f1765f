package org.ecocity.local.replay;

import java.util.List;

/**
 * What came of a replay.
 *
 * @param lines each item with what was to come and what came
 * @param papers the documents that went out
 */
public record Outcome(List<Line> lines, List<Paper> papers) {
  /**
   * An item of the check.
   *
   * @param name Chinese name
   * @param nameEn English name
   * @param expected what the sample city's description says
   * @param found what the stack holds
   * @param link page that shows it, below the door
   */
  public record Line(String name, String nameEn, String expected, String found, String link) {
    /** Whether it came out as it must. */
    public boolean isRight() {
      return expected.equals(found);
    }
  }

  /**
   * A document that went out.
   *
   * @param number its number
   * @param title its title
   * @param link page that shows it, below the door
   */
  public record Paper(String number, String title, String link) {}

  /** How many items did not come out as they must. */
  public int missing() {
    return (int) lines.stream().filter(line -> !line.isRight()).count();
  }
}
