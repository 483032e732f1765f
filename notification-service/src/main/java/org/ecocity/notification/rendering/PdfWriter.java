package org.ecocity.notification.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.ecocity.notification.rendering.Op.Colour;
import org.ecocity.notification.rendering.Op.Style;

/** Writes drawn pages as PDF with embedded subsets; the same pages always give the same bytes. */
final class PdfWriter {
  /** The em square's upper edge lies this far above the base line in Chinese fonts. */
  static final double ASCENT_EM = 0.88;

  private static final int REPLACEMENT = 0x3013;

  private final Fonts fonts;
  private final PDDocument document = new PDDocument();
  private final Map<Fonts.Loaded, PDFont> embedded = new IdentityHashMap<>();
  private final Set<Face> used = EnumSet.noneOf(Face.class);
  private final Set<String> missing = new TreeSet<>();

  PdfWriter(Fonts fonts) {
    this.fonts = fonts;
  }

  Rendered write(Sheet sheet, List<List<Op>> pages) throws IOException {
    try (document;
        var out = new ByteArrayOutputStream()) {
      describe(sheet);
      for (var ops : pages) {
        var size = new PDRectangle((float) Grid.PAGE_WIDTH, (float) Grid.PAGE_HEIGHT);
        var page = new PDPage(size);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          for (var op : ops) {
            draw(content, op);
          }
        }
      }
      document.save(out);
      return new Rendered(out.toByteArray(), pages.size(), uses(), List.copyOf(missing));
    }
  }

  /** Dates and id come from the document itself, never from the clock. */
  private void describe(Sheet sheet) {
    document.setDocumentId(sheet.documentId().getMostSignificantBits());
    document.getDocumentCatalog().setLanguage("zh-CN");
    var information = document.getDocumentInformation();
    information.setTitle(sheet.title());
    information.setAuthor(sheet.signature());
    information.setProducer("Ecocity");
    var day = sheet.printedOn() == null ? sheet.signedOn() : sheet.printedOn();
    information.setCreationDate(midnight(day == null ? LocalDate.EPOCH : day));
  }

  private static Calendar midnight(LocalDate day) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar;
  }

  private List<FontUse> uses() {
    return used.stream()
        .map(
            face ->
                new FontUse(face.logicalName(), fonts.of(face).name(), fonts.of(face).standIn()))
        .toList();
  }

  private void draw(PDPageContentStream content, Op op) throws IOException {
    switch (op) {
      case Op.Text text -> text(content, text);
      case Op.Rule rule -> rule(content, rule);
      case Op.Code code -> code(content, code);
    }
  }

  private void text(PDPageContentStream content, Op.Text op) throws IOException {
    var style = op.style();
    used.add(style.face());
    fill(content, style.colour());
    content.beginText();
    content.setTextMatrix(
        new Matrix(
            (float) style.stretch(),
            0,
            0,
            1,
            (float) op.x(),
            up(op.top() + ASCENT_EM * style.size())));
    content.setCharacterSpacing((float) op.spacing());
    for (var run : runs(style, op.text())) {
      content.setFont(font(run.face()), (float) style.size());
      content.showText(run.text());
    }
    content.endText();
  }

  private List<Run> runs(Style style, String text) {
    var runs = new ArrayList<Run>();
    text.codePoints()
        .forEach(
            c -> {
              var face = fonts.having(style.face(), c);
              int shown = face == null ? REPLACEMENT : c;
              if (face == null) {
                missing.add("U+%04X".formatted(c));
              }
              add(runs, face == null ? style.face() : face, Character.toString(shown));
            });
    return runs;
  }

  private void add(List<Run> runs, Face face, String text) {
    used.add(face);
    if (!runs.isEmpty() && runs.getLast().face() == face) {
      text = runs.removeLast().text() + text;
    }
    runs.add(new Run(face, text));
  }

  private PDFont font(Face face) throws IOException {
    var loaded = fonts.of(face);
    var font = embedded.get(loaded);
    if (font == null) {
      font = PDType0Font.load(document, loaded.font(), true);
      embedded.put(loaded, font);
    }
    return font;
  }

  private static void rule(PDPageContentStream content, Op.Rule op) throws IOException {
    stroke(content, op.colour());
    content.setLineWidth((float) op.thickness());
    content.moveTo((float) op.x1(), up(op.y1()));
    content.lineTo((float) op.x2(), up(op.y2()));
    content.stroke();
  }

  private static void code(PDPageContentStream content, Op.Code op) throws IOException {
    fill(content, Colour.BLACK);
    var modules = op.modules();
    double side = op.side() / modules.getWidth();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        if (modules.get(column, row)) {
          double lower = op.top() + (row + 1) * side;
          content.addRect((float) (op.x() + column * side), up(lower), (float) side, (float) side);
        }
      }
    }
    content.fill();
  }

  private static void fill(PDPageContentStream content, Colour colour) throws IOException {
    switch (colour) {
      case BLACK -> content.setNonStrokingColor(0f);
      case RED -> content.setNonStrokingColor(1f, 0f, 0f);
      case GREY -> content.setNonStrokingColor(0.45f);
    }
  }

  private static void stroke(PDPageContentStream content, Colour colour) throws IOException {
    switch (colour) {
      case BLACK -> content.setStrokingColor(0f);
      case RED -> content.setStrokingColor(1f, 0f, 0f);
      case GREY -> content.setStrokingColor(0.45f);
    }
  }

  /** PDF counts from the page's foot. */
  private static float up(double fromTop) {
    return (float) (Grid.PAGE_HEIGHT - fromTop);
  }

  private record Run(Face face, String text) {}
}
