package org.ecocity.supervision.circulars;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ecocity.supervision.compilation.Compiled;
import org.ecocity.supervision.compilation.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Whether a circular comes out the same when compiled again.
 *
 * @param same whether the bytes are equal
 * @param storedSha256 hash of what was stored
 * @param recompiledSha256 hash of what came out now
 * @param differences figures that differ; text alone may differ by a name
 */
record RecompilationView(
    boolean same, String storedSha256, String recompiledSha256, List<Difference> differences) {
  /**
   * A figure that differs.
   *
   * @param figureId the figure
   * @param stored its value as stored, none where there was none
   * @param recompiled its value now, none where there is none
   */
  record Difference(String figureId, @Nullable String stored, @Nullable String recompiled) {}

  static RecompilationView of(Compilation stored, Compiled again) {
    var text = again.text();
    var hash = Compiled.sha256(text);
    var differences = new ArrayList<Difference>();
    if (!hash.equals(stored.sha256)) {
      var before = values(stored.compiled().figures());
      var after = values(again.figures());
      before.forEach(
          (id, value) -> {
            if (!value.equals(after.get(id))) {
              differences.add(new Difference(id, value, after.get(id)));
            }
          });
      after.forEach(
          (id, value) -> {
            if (!before.containsKey(id)) {
              differences.add(new Difference(id, null, value));
            }
          });
    }
    return new RecompilationView(hash.equals(stored.sha256), stored.sha256, hash, differences);
  }

  private static LinkedHashMap<String, String> values(List<Figure> figures) {
    var values = new LinkedHashMap<String, String>();
    figures.forEach(figure -> values.put(figure.id(), figure.value()));
    return values;
  }
}
