package org.ecocity.funding.engine;

import java.util.ArrayList;
import java.util.List;

/** Writes a derivation, numbering its lines. */
final class Lines {
  private final List<DerivationLine> written = new ArrayList<>();

  void add(String text, String textEn, String formula, String result) {
    written.add(new DerivationLine(written.size() + 1, text, textEn, formula, result));
  }

  /** Takes over the lines of somebody who has no share of their own. */
  void addAll(String whose, List<DerivationLine> lines) {
    for (var line : lines) {
      add(whose + "：" + line.text(), whose + ": " + line.textEn(), line.formula(), line.result());
    }
  }

  List<DerivationLine> written() {
    return List.copyOf(written);
  }
}
