package org.ecocity.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.ecocity.system.kit.Stack;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/access.md}: for every operation and role, allowed or not; made from the contracts.
 */
class AccessDocTest {
  static final List<String> ROLES =
      List.of(
          "office",
          "office-chief",
          "registrar",
          "leader",
          "unit",
          "unit-chief",
          "finance",
          "finance-check",
          "finance-chief",
          "inspector",
          "inspector-chief",
          "publicity",
          "auditor",
          "ops",
          "system-reader",
          "system-progress",
          "system-payments");

  @Test
  void everyOperationHasARowAndTheDocumentIsFresh() throws IOException {
    var generated = document(Operation.all());
    var file = Stack.root().resolve("docs/access.md");
    if (Boolean.getBoolean("contracts.write")) {
      Files.writeString(file, generated);
    }
    assertThat(file).exists();
    assertThat(Files.readString(file))
        .as("docs/access.md is stale: run ./ecocity contracts, look at the change, commit it")
        .isEqualTo(generated);
  }

  @Test
  void noOperationIsOpenUnlessItIsMeantToBe() {
    assertThat(Operation.all().stream().filter(o -> !o.secured()).map(Operation::path))
        .allMatch(
            path ->
                path.contains("/public/")
                    || List.of(
                            "/api/status",
                            "/api/openapi.json",
                            "/api/docs",
                            // A citizen needs no account to suggest.
                            "/api/notification/v1/suggestions")
                        .contains(path));
  }

  private static String document(List<Operation> operations) {
    var head =
        """
        # Who may call what

        Made from `contracts/openapi/` by `./ecocity contracts`; never edited. ● may call, · may not (403), – without sign-in.
        What a caller may see of the data is narrower than the row: a unit sees what is issued to it or published and its own
        drafts; anything else is 404 or not in the list. A transition is further bound by its table and the approval matrix.

        | operation | what | """
            + String.join(" | ", ROLES)
            + " |\n|---|---|"
            + ROLES.stream().map(role -> "---|").collect(Collectors.joining())
            + "\n";
    return head + operations.stream().map(AccessDocTest::row).collect(Collectors.joining());
  }

  private static String row(Operation operation) {
    var marks =
        ROLES.stream().map(role -> mark(operation, role)).collect(Collectors.joining(" | "));
    return "| `%s %s` | %s | %s |%n"
        .formatted(
            operation.method(), operation.path(), operation.summary().replace("|", "/"), marks);
  }

  private static String mark(Operation operation, String role) {
    if (!operation.secured()) {
      return "–";
    }
    return operation.allows(java.util.Set.of(role)) ? "●" : "·";
  }
}
