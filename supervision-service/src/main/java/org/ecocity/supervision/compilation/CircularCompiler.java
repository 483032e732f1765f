package org.ecocity.supervision.compilation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;

/** Compiles progress circulars. */
@ApplicationScoped
public class CircularCompiler {
  private final FactsReader reader;

  CircularCompiler(FactsReader reader) {
    this.reader = reader;
  }

  /** Compiles from the local copies as of the order's cut-off; the same order gives the same. */
  @Transactional
  public Compiled compile(Order order) {
    return write(reader.read(order));
  }

  /** The pure part: facts to text. */
  static Compiled write(Facts facts) {
    var figures = new Figures();
    var progress = new ProgressSections(facts, figures);
    var watch = new WatchSections(facts, figures);
    var sections = new ArrayList<Section>();
    sections.add(progress.overall());
    sections.add(progress.byUnit());
    sections.add(progress.byField());
    sections.add(watch.lights());
    sections.add(watch.reporting());
    sections.add(watch.findings());
    sections.addAll(watch.corrections());
    return new Compiled(
        facts.order(),
        facts.units().stream()
            .sorted(Comparator.comparing(Facts.Unit::group).thenComparing(Facts.Unit::code))
            .map(Facts.Unit::code)
            .toList(),
        sections,
        figures.all());
  }
}
