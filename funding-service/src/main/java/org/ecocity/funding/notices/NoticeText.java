package org.ecocity.funding.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param title Chinese
 * @param titleEn English
 * @param text Chinese
 * @param table figures, if there are some
 * @param objectionsTo who takes objections
 */
public record NoticeText(
    String title,
    @Nullable String titleEn,
    String text,
    @Nullable Table table,
    String objectionsTo) {
  /**
   * Figures.
   *
   * @param header headings
   * @param rows cells, as many as headings
   */
  public record Table(List<String> header, List<List<String>> rows) {}
}
