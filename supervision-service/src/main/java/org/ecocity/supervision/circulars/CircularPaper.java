package org.ecocity.supervision.circulars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ecocity.supervision.compilation.Compiled;
import org.ecocity.supervision.compilation.Section;
import org.ecocity.supervision.documents.DocumentSigned;
import org.ecocity.supervision.documents.DocumentSigned.Block;

/** An approved circular as the document it becomes. */
final class CircularPaper {
  private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

  private CircularPaper() {}

  static DocumentSigned of(Circular circular, Compiled compiled, LocalDate signedOn) {
    return new DocumentSigned(
        Objects.requireNonNull(circular.documentId),
        circular.kind == CircularKind.PROGRESS ? "PROGRESS_CIRCULAR" : "INSPECTION_CIRCULAR",
        "circular",
        circular.id,
        circular.link(),
        circular.issuerCode,
        circular.series,
        null,
        circular.title,
        circular.titleEn,
        null,
        "NONE",
        "内部工作通报",
        compiled.unitCodes(),
        List.of(),
        body(compiled.sections()),
        Objects.requireNonNull(
            Circular.hand(circular.preparedBy, circular.preparedName, circular.preparedUnit)),
        Circular.hand(circular.reviewedBy, circular.reviewedName, circular.reviewedUnit),
        Objects.requireNonNull(
            Circular.hand(circular.approvedBy, circular.approvedName, circular.approvedUnit)),
        signedOn);
  }

  private static List<Block> body(List<Section> sections) {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      blocks.add(Block.heading(NUMERALS[i % NUMERALS.length] + "、" + section.title()));
      if (!section.sentences().isEmpty()) {
        blocks.add(
            Block.paragraph(
                section.sentences().stream()
                    .map(Section.Sentence::text)
                    .collect(Collectors.joining())));
      }
      var table = section.table();
      if (table != null) {
        blocks.add(Block.table(table.header(), table.rows()));
      }
    }
    return blocks;
  }
}
