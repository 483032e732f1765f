package org.ecocity.supervision.compilation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a circular.
 *
 * @param code stable code: OVERALL, UNITS, FIELDS, LIGHTS, REPORTING, FINDINGS or CORRECTIONS
 * @param title Chinese heading
 * @param titleEn English heading
 * @param sentences its text
 * @param table its table, if it has one
 */
public record Section(
    String code, String title, String titleEn, List<Sentence> sentences, @Nullable Table table) {
  /**
   * A sentence.
   *
   * @param text the Chinese text
   * @param figureIds ids of the figures behind it
   */
  public record Sentence(String text, List<String> figureIds) {}

  /**
   * A table.
   *
   * @param header column titles
   * @param rows cells, each row as long as the header
   * @param figureIds ids of the figures behind it
   */
  public record Table(List<String> header, List<List<String>> rows, List<String> figureIds) {}
}
