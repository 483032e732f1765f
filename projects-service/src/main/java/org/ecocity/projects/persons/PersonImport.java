package org.ecocity.projects.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecocity.platform.jobs.ImportKind;
import org.ecocity.platform.jobs.ImportRequest;
import org.ecocity.platform.jobs.ImportResult;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.sheets.SheetColumn;
import org.ecocity.platform.sheets.SheetLayout;
import org.ecocity.platform.sheets.SheetRow;
import org.ecocity.projects.imports.GroupedSheet;
import org.ecocity.projects.organisations.Units;
import org.jspecify.annotations.Nullable;

/**
 * PERSONS: a row for each duty; rows of one code are one person, who belongs to the unit of the
 * first. A person who is there is changed to what the file says; duties already known must be in
 * the file, for an import takes no history away. An empty telephone number leaves the known one.
 */
@ApplicationScoped
class PersonImport implements ImportKind {
  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "人员名录",
          List.of(
              SheetColumn.optional(SheetLayout.NUMBER, "序号"),
              SheetColumn.anchor("code", "人员编码"),
              SheetColumn.anchor("name", "姓名"),
              SheetColumn.optional("title", "职务"),
              SheetColumn.required("unitCode", "单位编码", "单位"),
              SheetColumn.required("duty", "责任"),
              SheetColumn.required("validFrom", "自"),
              SheetColumn.optional("validTo", "至"),
              SheetColumn.optional("deputyCode", "代理人编码"),
              SheetColumn.optional("userName", "账号"),
              SheetColumn.optional("phone", "联系电话")),
          List.of(
              "每项责任一行，承担几项责任就写几行，编码相同；休假另写一行并填代理人编码。",
              "责任：主要负责同志、分管负责同志、联络员、包保领导；没有责任的人员留空。",
              "已登记人员的原有责任须一并列出，导入不删除历史记录。"));

  private static final Map<String, Duty> DUTIES = duties();

  private final Persons persons;
  private final PersonService service;
  private final Units units;

  PersonImport(Persons persons, PersonService service, Units units) {
    this.persons = persons;
    this.service = service;
    this.units = units;
  }

  @Override
  public String name() {
    return "PERSONS";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OFFICE);
  }

  @Override
  public SheetLayout layout() {
    return LAYOUT;
  }

  @Override
  public ImportResult run(ImportRequest request, Path file, Progress progress) {
    return GroupedSheet.run(request.mode(), file, LAYOUT, "code", progress, new Run());
  }

  private static Map<String, Duty> duties() {
    var words = new HashMap<String, Duty>();
    for (var duty : Duty.values()) {
      words.put(duty.name(), duty);
      words.put(duty.inChinese(), duty);
    }
    return Map.copyOf(words);
  }

  /** One row: a duty, if there is one, with what the row says of the person. */
  record PersonRow(PersonRequest person) {
    @Nullable DatedDuty duty() {
      return person.duties().isEmpty() ? null : person.duties().getFirst();
    }
  }

  /** One run keeps the units it looked up. */
  private final class Run implements GroupedSheet.Feature<PersonRow> {
    private final Map<String, Optional<String>> unitCodes = new HashMap<>();
    private Map<String, PersonRequest> known = Map.of();

    @Override
    public @Nullable PersonRow read(SheetRow row) {
      var code =
          matching(row, row.requiredText("code", 20), "code", "[A-Z0-9]{1,12}(-[A-Z0-9]{1,7})?");
      var name = row.requiredText("name", 50);
      var title = row.optionalText("title", 100);
      var unit = unit(row);
      var duty = unit == null ? null : duty(row, unit);
      var user = matching(row, row.optionalText("userName", 50), "userName", "[a-z0-9-]{1,50}");
      var phone = matching(row, row.optionalText("phone", 30), "phone", "[0-9 +()-]{5,30}");
      if (code == null || name == null || unit == null) {
        return null;
      }
      var duties = duty == null ? List.<DatedDuty>of() : List.of(duty);
      return new PersonRow(new PersonRequest(code, name, title, unit, user, phone, duties));
    }

    private @Nullable DatedDuty duty(SheetRow row, String unit) {
      var duty = row.oneOf("duty", DUTIES);
      if (row.text("duty").isEmpty()) {
        return null;
      }
      var from = row.requiredDate("validFrom", false);
      var to = row.optionalDate("validTo", true);
      if (from != null && to != null && to.isBefore(from)) {
        row.reject("validTo", "ends-before-it-begins");
      }
      var deputy = row.optionalText("deputyCode", 20);
      return duty == null || from == null ? null : new DatedDuty(unit, duty, from, to, deputy);
    }

    private @Nullable String unit(SheetRow row) {
      var text = row.requiredText("unitCode", 100);
      if (text == null) {
        return null;
      }
      var found = unitCodes.computeIfAbsent(text, units::codeOf);
      if (found.isEmpty()) {
        row.reject("unitCode", "unknown-unit", text);
      }
      return found.orElse(null);
    }

    private @Nullable String matching(
        SheetRow row, @Nullable String text, String key, String pattern) {
      if (text != null && !text.matches(pattern)) {
        row.reject(key, "pattern");
      }
      return text;
    }

    @Override
    public GroupedSheet.Judgement judge(Map<String, List<GroupedSheet.Line<PersonRow>>> groups) {
      persons.lockDutiesOf(
          unitCodes.values().stream().flatMap(Optional::stream).collect(Collectors.toSet()));
      known =
          persons.all().stream()
              .collect(
                  Collectors.toMap(
                      Person::code, Person::described, (one, other) -> one, HashMap::new));
      return new PersonRowsJudge(known, groups).judge();
    }

    @Override
    public void write(String code, List<PersonRow> rows) {
      service.take(person(rows, known.get(code)));
    }
  }

  /** The person that the rows describe; a telephone number that is not in the file stays. */
  static PersonRequest person(List<PersonRow> rows, @Nullable PersonRequest there) {
    var first = rows.getFirst().person();
    var phone = first(rows, PersonRequest::phone);
    return new PersonRequest(
        first.code(),
        first.name(),
        first(rows, PersonRequest::title),
        first.unitCode(),
        first(rows, PersonRequest::userName),
        phone == null && there != null ? there.phone() : phone,
        rows.stream().map(PersonRow::duty).filter(Objects::nonNull).toList());
  }

  private static @Nullable String first(
      List<PersonRow> rows, Function<PersonRequest, @Nullable String> member) {
    for (var row : rows) {
      var value = member.apply(row.person());
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
