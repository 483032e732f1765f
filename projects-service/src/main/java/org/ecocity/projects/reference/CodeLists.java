package org.ecocity.projects.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ecocity.platform.problem.Problem;

/** What other features ask of the code lists. */
@ApplicationScoped
public class CodeLists {
  /** What a project is about. */
  public static final String FIELD = "FIELD";

  private final CodeItems items;

  CodeLists(CodeItems items) {
    this.items = items;
  }

  /** Refuses with 422 {@code unknown-code} at the field unless the list has the code. */
  @Transactional
  public void require(String listCode, String code, String field) {
    if (items.byCode(listCode, code).isEmpty()) {
      throw Problem.rule("unknown-code", field, code, listCode);
    }
  }

  /** The Chinese name of a code. */
  @Transactional
  public Optional<String> nameOf(String listCode, String code) {
    return items.byCode(listCode, code).map(CodeItem::name);
  }
}
