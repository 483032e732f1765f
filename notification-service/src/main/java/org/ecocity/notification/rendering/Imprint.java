package org.ecocity.notification.rendering;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.notification.rendering.Op.Colour;
import org.ecocity.notification.rendering.Op.Style;

/**
 * The imprint (版记) at the foot of the last page, its last line on the edge of the type area; below
 * it, beside the page number, where the document can be verified.
 */
final class Imprint {
  private static final double THICK = 0.35 * Grid.MM;
  private static final double THIN = 0.25 * Grid.MM;
  private static final Style TEXT = Style.of(Face.FANG_SONG, 14);
  private static final Style SMALL = Style.of(Face.FANG_SONG, 8);
  private static final double ROW = 22;
  private static final double ABOVE_TEXT = (ROW - 14) / 2;
  private static final double CODE_SIDE = 15 * Grid.MM;
  private static final double CODE_BELOW = 5 * Grid.MM;

  /** Right of a page number on the left, and its text ends left of one on the right. */
  private static final double CODE_LEFT = Grid.LEFT + 26 * Grid.MM;

  private static final String COPIES = "抄送：";

  private final Sheet sheet;
  private final Typesetter typesetter;
  private final List<Typesetter.Line> copies;

  Imprint(Sheet sheet, Typesetter typesetter) {
    this.sheet = sheet;
    this.typesetter = typesetter;
    this.copies = sheet.copyRecipients().isEmpty() ? List.of() : copies();
  }

  private List<Typesetter.Line> copies() {
    double width = Grid.WIDTH - 2 * TEXT.size() - COPIES.length() * TEXT.size();
    return typesetter.lines(TEXT, String.join("、", sheet.copyRecipients()) + "。", 0, width, 0);
  }

  /** From here on down the last page must be free. */
  double top() {
    return Grid.BOTTOM - THICK / 2 - (copies.size() + 1) * ROW;
  }

  List<Op> ops() {
    var ops = new ArrayList<Op>();
    ops.addAll(verification());
    double y = top();
    ops.add(line(y, THICK));
    double left = Grid.LEFT + TEXT.size();
    if (!copies.isEmpty()) {
      ops.add(new Op.Text(TEXT, left, y + ABOVE_TEXT, COPIES, 0));
      for (var one : copies) {
        double x = left + COPIES.length() * TEXT.size();
        ops.add(new Op.Text(TEXT, x, y + ABOVE_TEXT, one.text(), one.spacing()));
        y += ROW;
      }
      ops.add(line(y, THIN));
    }
    ops.add(new Op.Text(TEXT, left, y + ABOVE_TEXT, sheet.printedBy(), 0));
    var printedOn = sheet.printedOn();
    if (printedOn != null) {
      var text = RedHead.dated(printedOn) + "印发";
      double x = Grid.RIGHT - TEXT.size() - typesetter.width(TEXT, text, 0);
      ops.add(new Op.Text(TEXT, x, y + ABOVE_TEXT, text, 0));
    }
    ops.add(line(Grid.BOTTOM - THICK / 2, THICK));
    return ops;
  }

  private List<Op> verification() {
    double top = Grid.BOTTOM + CODE_BELOW;
    double x = CODE_LEFT + CODE_SIDE + 2 * Grid.MM;
    var address = sheet.verificationAddress();
    int end = address.lastIndexOf('/') + 1;
    return List.of(
        new Op.Code(CODE_LEFT, top, CODE_SIDE, code()),
        new Op.Text(SMALL, x, top + 4, "扫码或登录以下地址核验本文件：", 0),
        new Op.Text(SMALL, x, top + 17, address.substring(0, end), 0),
        new Op.Text(SMALL, x, top + 29, address.substring(end), 0));
  }

  private BitMatrix code() {
    try {
      return new QRCodeWriter()
          .encode(
              sheet.verificationAddress(),
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new IllegalStateException("The address does not fit a QR code", e);
    }
  }

  private static Op line(double y, double thickness) {
    return new Op.Rule(Grid.LEFT, y, Grid.RIGHT, y, thickness, Colour.BLACK);
  }
}
