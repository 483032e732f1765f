package org.ecocity.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The kinds of files that this service takes in. */
@ApplicationScoped
class ImportKinds {
  private final Instance<ImportKind> kinds;

  ImportKinds(Instance<ImportKind> kinds) {
    this.kinds = kinds;
  }

  Optional<ImportKind> find(@Nullable String name) {
    return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  ImportKind require(@Nullable String name) {
    return find(name)
        .orElseThrow(
            () ->
                Problem.malformed(
                    "kind",
                    name == null ? "not-blank" : "wrong-value",
                    String.join(", ", names())));
  }

  List<String> names() {
    return kinds.stream().map(ImportKind::name).sorted().toList();
  }
}
