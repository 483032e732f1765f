package org.ecocity.notification.signed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ecocity.notification.rendering.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document's body.
 *
 * @param kind HEADING (一、), SUBHEADING （一）, PARAGRAPH or TABLE; headings are numbered where their
 *     text brings no number
 * @param text text of a heading or paragraph, title of a table
 * @param header heads of a table's columns, at most 12
 * @param rows a table's rows, at most 2,000
 */
public record BodyBlock(
    @NotNull Sheet.Kind kind,
    @Nullable @Size(max = 20_000) String text,
    @Nullable @Size(max = 12) List<@NotNull @Size(max = 200) String> header,
    @Nullable @Size(max = 2000) List<@NotNull @Size(max = 12) List<@Nullable String>> rows) {
  /** The same for the page. */
  public Sheet.Block block() {
    return new Sheet.Block(
        kind,
        text == null ? "" : text,
        header == null ? List.of() : header,
        rows == null ? List.of() : rows.stream().map(BodyBlock::cells).toList());
  }

  /** Whether it says something: a table has columns, anything else a text. */
  public boolean hasContent() {
    return kind == Sheet.Kind.TABLE
        ? header != null && !header.isEmpty()
        : text != null && !text.isBlank();
  }

  private static List<String> cells(List<@Nullable String> row) {
    return row.stream().map(cell -> cell == null ? "" : cell).toList();
  }
}
