package org.ecocity.projects.projectsheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.money.Money;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.CellError;
import org.ecocity.platform.sheets.SheetException;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.projects.library.Library;
import org.ecocity.projects.library.Nature;
import org.jspecify.annotations.Nullable;

/**
 * OC4IDS: the projects of a package in the Open Contracting for Infrastructure Data Standard become
 * drafts of the importing unit; what the package says is kept whole. Budgets in other currencies
 * are not converted: the draft lacks its total until somebody writes it down.
 */
@ApplicationScoped
class Oc4idsImport implements ImportKind {
  private static final int MAX_PROJECTS = 10_000;
  private static final int MAX_NAME_CHARS = 200;
  private static final int MAX_TEXT_CHARS = 2000;

  private final Library library;
  private final ObjectMapper json;

  Oc4idsImport(Library library, ObjectMapper json) {
    this.library = library;
    this.json = json;
  }

  @Override
  public String name() {
    return "OC4IDS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE, Roles.UNIT);
  }

  @Override
  public @Nullable SheetLayout layout() {
    return null;
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    var good = new ArrayList<Library.Foreign>();
    var errors = new ArrayList<CellError>();
    int number = 0;
    for (var project : projects(file)) {
      number++;
      read(project, number, errors).ifPresent(good::add);
    }
    var writes = request.mode().writes(errors.size());
    if (writes) {
      good.forEach(project -> library.takeOver(project, request.actor()));
    }
    var stands = writes || !request.mode().writes(0);
    return new ImportResult(number, stands ? good.size() : 0, errors.size(), errors, null);
  }

  private List<JsonNode> projects(Path file) {
    try {
      var root = json.readTree(file.toFile());
      var found = root == null ? null : root.get("projects");
      if (found == null || !found.isArray() || found.isEmpty()) {
        throw new SheetException("no-oc4ids-package");
      }
      if (found.size() > MAX_PROJECTS) {
        throw new SheetException("too-many-rows", MAX_PROJECTS);
      }
      return found.valueStream().toList();
    } catch (IOException e) {
      throw new SheetException("no-oc4ids-package");
    }
  }

  private Optional<Library.Foreign> read(JsonNode project, int number, List<CellError> errors) {
    var id = project.path("id").asText("");
    var title = project.path("title").asText("");
    var start = date(project.path("period").path("startDate"));
    var end = date(project.path("period").path("endDate"));
    if (id.isBlank() || id.length() > MAX_NAME_CHARS) {
      errors.add(error(number, "id"));
    } else if (title.isBlank()) {
      errors.add(error(number, "title"));
    } else if (start == null || end == null || end.isBefore(start)) {
      errors.add(error(number, "period"));
    } else {
      return Optional.of(
          new Library.Foreign(
              id,
              text(project),
              bounded(title, MAX_NAME_CHARS),
              bounded(project.path("description").asText(""), MAX_TEXT_CHARS),
              renminbiFen(project.path("budget").path("amount")),
              start,
              end,
              nature(project.path("type").asText(""))));
    }
    return Optional.empty();
  }

  private static Nature nature(String type) {
    return switch (type) {
      case "rehabilitation", "replacement" -> Nature.REBUILT;
      case "expansion" -> Nature.CONTINUED;
      default -> Nature.NEW;
    };
  }

  private static long renminbiFen(JsonNode amount) {
    var value = amount.path("amount");
    if (!amount.path("currency").asText("").equals("CNY") || !value.isNumber()) {
      return 0;
    }
    try {
      long fen = value.decimalValue().movePointRight(2).longValueExact();
      return fen >= 0 && fen <= Money.MAX_FEN ? fen : 0;
    } catch (ArithmeticException e) {
      return 0;
    }
  }

  private static @Nullable LocalDate date(JsonNode value) {
    var text = value.asText("");
    try {
      return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static CellError error(int number, String member) {
    return new CellError(number, member, "", "oc4ids-member", List.of(member));
  }

  private static String bounded(String text, int maxChars) {
    return text.substring(0, Math.min(maxChars, text.length()));
  }

  private String text(JsonNode project) {
    try {
      return json.writeValueAsString(project);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
