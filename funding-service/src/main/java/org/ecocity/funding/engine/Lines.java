package org.ecocity.funding.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a derivation, numbering its lines. What is told of each of thousands of subjects is put
 * into words only when somebody reads it: the laboratory and the ledger need the figures alone.
 */
final class Lines {
  private final List<Consumer<List<DerivationLine>>> told = new ArrayList<>();

  void add(String text, String textEn, String formula, String result) {
    told.add(
        written ->
            written.add(new DerivationLine(written.size() + 1, text, textEn, formula, result)));
  }

  /** Tells it when it is read; what it stands on must not change until then. */
  void later(Consumer<Lines> teller) {
    told.add(
        written -> {
          var lines = new Lines();
          teller.accept(lines);
          lines.told.forEach(line -> line.accept(written));
        });
  }

  /** Takes over the lines of somebody who has no share of their own. */
  void addAll(String whose, List<DerivationLine> lines) {
    later(
        own -> {
          for (var line : lines) {
            own.add(
                whose + "：" + line.text(),
                whose + ": " + line.textEn(),
                line.formula(),
                line.result());
          }
        });
  }

  List<DerivationLine> written() {
    return new Derivation(List.copyOf(told));
  }

  /** Written once, at the first look. */
  private static final class Derivation extends AbstractList<DerivationLine> {
    private final List<Consumer<List<DerivationLine>>> told;
    private volatile @Nullable List<DerivationLine> lines;

    Derivation(List<Consumer<List<DerivationLine>>> told) {
      this.told = told;
    }

    private List<DerivationLine> lines() {
      var present = lines;
      if (present == null) {
        var written = new ArrayList<DerivationLine>();
        told.forEach(line -> line.accept(written));
        present = List.copyOf(written);
        lines = present;
      }
      return present;
    }

    @Override
    public DerivationLine get(int index) {
      return lines().get(index);
    }

    @Override
    public int size() {
      return lines().size();
    }
  }
}
