package org.ecocity.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Gives a workbook back as its author laid it out, with wrong cells in red and a column at the end
 * that says what is wrong in each row.
 */
public final class AnnotatedSheet {
  private static final String STYLES = "xl/styles.xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private AnnotatedSheet() {}

  /**
   * An error in words.
   *
   * @param row row number, 0 for the file as a whole
   * @param cell address, empty for the row as a whole
   * @param message in the reader's language
   */
  public record Note(int row, String cell, String message) {}

  /** Copies the workbook with its notes. */
  public static void write(Path original, List<Note> notes, OutputStream out) throws IOException {
    SheetBounds.check(original);
    var texts = texts(notes);
    var cells =
        notes.stream().map(Note::cell).filter(c -> !c.isEmpty()).collect(Collectors.toSet());
    try (var zip = new ZipFile(original.toFile());
        var copy = new ZipOutputStream(out)) {
      var styles = styles(zip);
      for (var parts = zip.entries(); parts.hasMoreElements(); ) {
        var part = parts.nextElement();
        copy.putNextEntry(new ZipEntry(part.getName()));
        copy.write(content(zip, part, styles, new Marks(texts, cells)));
        copy.closeEntry();
      }
    } catch (XMLStreamException | IllegalStateException e) {
      throw new SheetException("file-unreadable");
    }
  }

  private static byte[] content(ZipFile zip, ZipEntry part, Styles styles, Marks marks)
      throws IOException, XMLStreamException {
    byte[] bytes;
    try (var in = zip.getInputStream(part)) {
      bytes = in.readAllBytes();
    }
    if (part.getName().equals(STYLES)) {
      return styles.xml().getBytes(StandardCharsets.UTF_8);
    } else if (!part.getName().equals(SHEET)) {
      return bytes;
    }
    var marked = new ByteArrayOutputStream(bytes.length + 4096);
    new SheetMarker(marks.texts, marks.cells, styles.wrongStyle())
        .copy(new ByteArrayInputStream(bytes), marked);
    return marked.toByteArray();
  }

  /** Adds a red fill and a style with it behind those that are there. */
  private static Styles styles(ZipFile zip) throws IOException {
    var part = zip.getEntry(STYLES);
    if (part == null) {
      return new Styles("", -1);
    }
    String xml;
    try (var in = zip.getInputStream(part)) {
      xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var fills = new XmlList(xml, "fills", "fill");
    var withFill =
        fills.append(
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/></patternFill></fill>");
    var formats = new XmlList(withFill, "cellXfs", "xf");
    if (fills.count() < 0 || formats.count() < 0) {
      return new Styles(xml, -1);
    }
    var withFormat =
        formats.append(
            "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"%d\" borderId=\"0\" xfId=\"0\" applyFill=\"1\"/>"
                .formatted(fills.count()));
    return new Styles(withFormat, formats.count());
  }

  private static Map<Integer, String> texts(List<Note> notes) {
    var texts = new TreeMap<Integer, String>();
    notes.forEach(
        n ->
            texts.merge(
                Math.max(1, n.row()),
                (n.cell().isEmpty() ? "" : n.cell() + "：") + n.message(),
                (a, b) -> a + "；" + b));
    return texts;
  }

  private record Styles(String xml, int wrongStyle) {}

  private record Marks(Map<Integer, String> texts, Set<String> cells) {}
}
