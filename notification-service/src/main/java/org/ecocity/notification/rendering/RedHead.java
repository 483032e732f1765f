package org.ecocity.notification.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecocity.notification.rendering.Op.Colour;
import org.ecocity.notification.rendering.Op.Style;

/** The layout of an official document with a red head, GB/T 9704-2012. */
final class RedHead {
  private static final double MARK_BELOW_TOP = 35 * Grid.MM;
  private static final double MARK_MAX_PT = 22 * Grid.MM;

  /** How narrow the mark's characters may become before they become smaller. */
  private static final double MARK_MIN_STRETCH = 0.66;

  private static final double LINE_BELOW_NUMBER = 4 * Grid.MM;
  private static final double RED_LINE = 0.7 * Grid.MM;
  private static final double TITLE_PT = 22;
  private static final double TITLE_LEADING = 33;
  private static final int DATE_FROM_RIGHT_CHARS = 4;
  private static final int INDENT_CHARS = 2;
  private static final Style BODY = Style.of(Face.FANG_SONG, Grid.BODY_PT);

  private final Sheet sheet;
  private final Typesetter typesetter;
  private final List<Op> head = new ArrayList<>();

  RedHead(Sheet sheet, Typesetter typesetter) {
    this.sheet = sheet;
    this.typesetter = typesetter;
  }

  /** All pages. */
  List<List<Op>> pages() {
    double below = title(redLine(mark()));
    var imprint = new Imprint(sheet, typesetter);
    var flow = new Flow(below);
    flow.add(recipients());
    flow.add(body());
    flow.addWithBody(this::signature, imprint.top());
    flow.reserveBelow(imprint.top());
    var pages = flow.pages();
    pages.getFirst().addAll(0, head);
    pages.getLast().addAll(imprint.ops());
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).add(pageNumber(i + 1));
    }
    return pages;
  }

  /** The issuer's mark; gives its lower edge. */
  private double mark() {
    var urgency = sheet.urgency();
    if (urgency != null) {
      head.add(new Op.Text(Style.of(Face.HEI_TI, Grid.BODY_PT), Grid.LEFT, Grid.TOP, urgency, 0));
    }
    double em = typesetter.width(Style.of(Face.XIAO_BIAO_SONG, 1), sheet.issuerMark(), 0);
    double size = Math.min(MARK_MAX_PT, Grid.WIDTH / (em * MARK_MIN_STRETCH));
    double stretch = Math.min(1, Grid.WIDTH / (em * size));
    var style = new Style(Face.XIAO_BIAO_SONG, size, Colour.RED, stretch);
    double top = Grid.TOP + MARK_BELOW_TOP;
    head.add(centred(style, top, sheet.issuerMark()));
    return top + size;
  }

  /** Number and red line; gives the line's place. */
  private double redLine(double markBottom) {
    double top = markBottom + 2 * Grid.ROW;
    var number = sheet.number();
    if (number == null) {
      head.add(
          centred(new Style(Face.FANG_SONG, Grid.BODY_PT, Colour.GREY, 1), top, "（发文字号登记后生成）"));
      var grey = new Style(Face.HEI_TI, 10.5, Colour.GREY, 1);
      head.add(centred(grey, Grid.TOP / 2, "送审稿 · 未经登记，不作为公文使用"));
    } else {
      head.add(centred(BODY, top, number));
    }
    double y = top + Grid.BODY_PT + LINE_BELOW_NUMBER;
    head.add(new Op.Rule(Grid.LEFT, y, Grid.RIGHT, y, RED_LINE, Colour.RED));
    return y;
  }

  /** The title in lines of about the same length; gives where the text begins. */
  private double title(double redLine) {
    var style = Style.of(Face.XIAO_BIAO_SONG, TITLE_PT);
    double whole = typesetter.width(style, sheet.title(), 0);
    double widest = Grid.WIDTH - 2 * TITLE_PT;
    int wanted = (int) Math.ceil(whole / widest);
    double width = Math.min(widest, whole / wanted + TITLE_PT);
    double top = redLine + 2 * Grid.ROW;
    for (var line : typesetter.ofTitles().lines(style, sheet.title(), 0, width, 0)) {
      head.add(centred(style, top, line.text()));
      top += TITLE_LEADING;
    }
    return Grid.rowAtOrBelow(top - TITLE_LEADING + TITLE_PT + Grid.ROW);
  }

  private List<Item> recipients() {
    if (sheet.mainRecipients().isEmpty()) {
      return List.of();
    }
    return text(BODY, String.join("、", sheet.mainRecipients()) + "：", 0, false);
  }

  private List<Item> body() {
    var items = new ArrayList<Item>();
    var headings = new Headings();
    for (var block : sheet.blocks()) {
      switch (block.kind()) {
        case HEADING -> items.addAll(indented(Face.HEI_TI, headings.heading(block.text()), true));
        case SUBHEADING ->
            items.addAll(indented(Face.KAI_TI, headings.subheading(block.text()), true));
        case PARAGRAPH ->
            block.text().lines().forEach(one -> items.addAll(indented(Face.FANG_SONG, one, false)));
        case TABLE -> items.addAll(new TableSetter(typesetter, block).items());
      }
    }
    return items;
  }

  private List<Item> indented(Face face, String text, boolean keepWithNext) {
    var style = Style.of(face, Grid.BODY_PT);
    return text(style, text, INDENT_CHARS * Grid.COLUMN, keepWithNext);
  }

  private List<Item> text(Style style, String text, double indent, boolean keepWithNext) {
    return typesetter.lines(style, text, indent, Grid.WIDTH, Grid.BODY_SPACING).stream()
        .map(
            line ->
                Item.line(
                    keepWithNext,
                    new Op.Text(style, Grid.LEFT + line.indent(), 0, line.text(), line.spacing())))
        .toList();
  }

  /**
   * Free rows for the seal, the issuer's name centred on the date, the date four characters from
   * the right; a name too long for that ends at the edge with the date centred under it.
   */
  private Item signature(int freeRows) {
    var signedOn = sheet.signedOn();
    var date = signedOn == null ? "　　　　年　月　日" : dated(signedOn);
    double dateWidth = typesetter.width(BODY, date, Grid.BODY_SPACING);
    double nameWidth = typesetter.width(BODY, sheet.signature(), Grid.BODY_SPACING);
    double middle =
        Math.min(
            Grid.RIGHT - DATE_FROM_RIGHT_CHARS * Grid.COLUMN - dateWidth / 2,
            Grid.RIGHT - nameWidth / 2);
    double row = Grid.ROW;
    var name =
        new Op.Text(
            BODY, middle - nameWidth / 2, freeRows * row, sheet.signature(), Grid.BODY_SPACING);
    var day =
        new Op.Text(BODY, middle - dateWidth / 2, (freeRows + 1) * row, date, Grid.BODY_SPACING);
    double ink = (freeRows + 1) * row + Grid.BODY_PT;
    return new Item((freeRows + 2) * row, ink, false, true, null, List.of(name, day));
  }

  /** 一字线 on both sides, 7 mm below the type area; odd pages right, even ones left. */
  private Op pageNumber(int page) {
    var style = Style.of(Face.FANG_SONG, 14);
    var text = "— " + page + " —";
    double top = Grid.BOTTOM + 7 * Grid.MM - style.size() / 2;
    double x =
        page % 2 == 0
            ? Grid.LEFT + style.size()
            : Grid.RIGHT - style.size() - typesetter.width(style, text, 0);
    return new Op.Text(style, x, top, text, 0);
  }

  private Op centred(Style style, double top, String text) {
    double x = Grid.LEFT + (Grid.WIDTH - typesetter.width(style, text, 0)) / 2;
    return new Op.Text(style, x, top, text, 0);
  }

  static String dated(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
