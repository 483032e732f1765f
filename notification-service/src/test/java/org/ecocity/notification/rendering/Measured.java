package org.ecocity.notification.rendering;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What really stands on a page of a PDF, measured in millimetres from its top left corner. */
final class Measured extends PDFGraphicsStreamEngine {
  private static final double MM = 72 / 25.4;

  final List<Glyph> glyphs = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  private final List<Point2D.Float> path = new ArrayList<>();
  private final double height;

  private Measured(PDPage page) throws IOException {
    super(page);
    height = page.getMediaBox().getHeight();
    processPage(page);
  }

  static List<Measured> pages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var pages = new ArrayList<Measured>();
      for (var page : document.getPages()) {
        pages.add(new Measured(page));
      }
      return pages;
    }
  }

  /** Lines from top to bottom: glyphs on one base line, from left to right. */
  List<Line> lines() {
    var byBase = new TreeMap<Long, List<Glyph>>();
    glyphs.forEach(
        g -> byBase.computeIfAbsent(Math.round(g.base() * 10), b -> new ArrayList<>()).add(g));
    return byBase.values().stream().map(Line::new).toList();
  }

  Line lineWith(String text) {
    return lines().stream()
        .filter(line -> line.text().contains(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " is not on the page: " + lines()));
  }

  /** The line of the page number; what stands beside it is in smaller type. */
  Line pageNumber() {
    return new Line(
        glyphs.stream().filter(g -> g.base() > 264 && Math.abs(g.size() - 14) < 0.1).toList());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var colour = getGraphicsState().getNonStrokingColor().toRGB();
    glyphs.add(
        new Glyph(
            matrix.getTranslateX() / MM,
            (height - matrix.getTranslateY()) / MM,
            displacement.getX() * matrix.getScalingFactorX() / MM,
            matrix.getScalingFactorY(),
            font.toUnicode(code),
            font.getName(),
            colour == 0xff0000));
  }

  @Override
  public void strokePath() throws IOException {
    var from = path.getFirst();
    var to = path.getLast();
    rules.add(
        new Rule(
            from.x / MM,
            (height - from.y) / MM,
            to.x / MM,
            (height - to.y) / MM,
            getGraphicsState().getLineWidth() / MM,
            getGraphicsState().getStrokingColor().toRGB() == 0xff0000));
    path.clear();
  }

  @Override
  public void moveTo(float x, float y) {
    path.clear();
    path.add(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.add(new Point2D.Float(x, y));
  }

  @Override
  public void fillPath(int windingRule) {
    path.clear();
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.isEmpty() ? new Point2D.Float() : path.getLast();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void fillAndStrokePath(int windingRule) {}

  @Override
  public void shadingFill(COSName name) {}

  /** A character; sizes of type in points, the rest in millimetres. */
  record Glyph(
      double x, double base, double width, double size, String text, String font, boolean red) {
    /** Upper edge of the em square. */
    double top() {
      return base - 0.88 * size / MM;
    }
  }

  /** A straight line. */
  record Rule(double x1, double y1, double x2, double y2, double thickness, boolean red) {
    boolean isHorizontal() {
      return Math.abs(y1 - y2) < 0.01;
    }
  }

  /** Characters on one base line. */
  record Line(List<Glyph> glyphs) {
    Line {
      glyphs = glyphs.stream().sorted(java.util.Comparator.comparing(Glyph::x)).toList();
    }

    String text() {
      return String.join("", glyphs.stream().map(Glyph::text).toList());
    }

    double left() {
      return glyphs.getFirst().x();
    }

    double right() {
      return glyphs.getLast().x() + glyphs.getLast().width();
    }

    double top() {
      return glyphs.getFirst().top();
    }

    double bottom() {
      return top() + glyphs.getFirst().size() / MM;
    }

    @Override
    public String toString() {
      return "%.1f/%.1f %s".formatted(left(), top(), text());
    }
  }
}
