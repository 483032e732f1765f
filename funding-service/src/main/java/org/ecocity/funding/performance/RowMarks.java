package org.ecocity.funding.performance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Goes through what is said of rows and marks what cannot be, each with its place. */
public final class RowMarks {
  private final List<String> names;
  private final Set<Integer> seen = new HashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * Begins.
   *
   * @param names of the rows, in their order
   */
  public RowMarks(List<String> names) {
    this.names = names;
  }

  /** Whether there is such a row and it was not spoken of before; else it is marked. */
  public boolean isNext(int no, String at) {
    if (no < 1 || no > names.size()) {
      add(at + ".no", "indicator-unknown", no);
      return false;
    }
    if (!seen.add(no)) {
      add(at + ".no", "indicator-twice", no);
      return false;
    }
    return true;
  }

  /** Marks the reason and remedy of a row where they are needed and are not given. */
  public void explained(
      boolean needed, String at, @Nullable String reason, @Nullable String remedy) {
    if (needed) {
      require(at + ".reason", reason, "deviation-reason-missing");
      require(at + ".remedy", remedy, "deviation-remedy-missing");
    }
  }

  /** Marks a field without words. */
  void require(String field, @Nullable String words, String code) {
    if (words == null || words.isBlank()) {
      add(field, code);
    }
  }

  /** Marks a field. */
  public void add(String field, String code, Object... args) {
    errors.add(new FieldError(field, code, List.of(args)));
  }

  /** Refuses what has marks, or does not speak of each row that must be spoken of. */
  public void requireAll(IntPredicate wanted) {
    for (int no = 1; no <= names.size(); no++) {
      if (wanted.test(no) && !seen.contains(no)) {
        add("rows", "indicator-missing", no, names.get(no - 1));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
