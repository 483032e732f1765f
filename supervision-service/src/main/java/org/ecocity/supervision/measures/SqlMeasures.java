package org.ecocity.supervision.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecocity.supervision.scorecards.CutOff;
import org.ecocity.supervision.scorecards.MeasureSource;
import org.ecocity.supervision.scoring.Measured;
import org.ecocity.supervision.scoring.RecordRef;
import org.jspecify.annotations.Nullable;

/** Measures that are sums over rows of the copies. */
@ApplicationScoped
class SqlMeasures implements MeasureSource {
  private static final int FEN_IN_WAN_DIGITS = 6;
  private static final Map<String, SqlMeasure> BY_NAME =
      Stream.of(ProjectSql.MEASURES, WorkSql.MEASURES)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableMap(SqlMeasure::name, Function.identity()));

  private final Rows rows;

  SqlMeasures(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Set<String> names() {
    return BY_NAME.keySet();
  }

  @Override
  public boolean takes(String name, @Nullable String argument) {
    var measure = BY_NAME.get(name);
    return measure != null && measure.select().contains(":argument") == (argument != null);
  }

  @Override
  public Measured read(String name, @Nullable String argument, String unitCode, CutOff cutOff) {
    var measure = java.util.Objects.requireNonNull(BY_NAME.get(name));
    var sum = BigDecimal.ZERO;
    var records = new ArrayList<RecordRef>();
    for (var row : rows.of(measure.select(), unitCode, cutOff, argument == null ? "" : argument)) {
      var amount = Rows.number(row[0]);
      sum = sum.add(amount);
      records.add(record(measure, row, amount));
    }
    return new Measured(
        name, measure.label(), measure.labelEn(), measure.unit(), sum, List.of(), records);
  }

  private static RecordRef record(SqlMeasure measure, Object[] row, BigDecimal amount) {
    var id = row[1].toString();
    var figure =
        measure.unit() == Measured.Unit.FEN
            ? amount.movePointLeft(FEN_IN_WAN_DIGITS).stripTrailingZeros().toPlainString() + " 万元"
            : null;
    return new RecordRef(
        measure.type(),
        id,
        row[2] == null ? null : row[2].toString(),
        row[3].toString(),
        figure,
        measure.link().endsWith("/") ? measure.link() + id : measure.link());
  }
}
