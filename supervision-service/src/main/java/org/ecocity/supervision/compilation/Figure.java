package org.ecocity.supervision.compilation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a circular, with how it was reached.
 *
 * @param id stable id, such as {@code unit.YZ.rate}
 * @param label what it is, Chinese
 * @param value as the circular shows it
 * @param unit what it counts: {@code 个}, {@code 万元}, {@code %}; empty for a word
 * @param unitCode unit it is about, if it is about one
 * @param derivation inputs and rule
 */
public record Figure(
    String id,
    String label,
    String value,
    String unit,
    @Nullable String unitCode,
    Derivation derivation) {
  /**
   * How a figure was reached.
   *
   * @param rule the rule in words, rounding included
   * @param inputs what went in
   */
  public record Derivation(String rule, List<Input> inputs) {}

  /**
   * An input.
   *
   * @param name what it is
   * @param value its exact value; amounts in fen
   * @param source the figure it comes from, or the record: project, period and revision
   */
  public record Input(String name, String value, String source) {}
}
