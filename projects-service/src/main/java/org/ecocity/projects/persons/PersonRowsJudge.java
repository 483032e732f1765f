package org.ecocity.projects.persons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecocity.projects.imports.GroupedSheet.Fault;
import org.ecocity.projects.imports.GroupedSheet.Judgement;
import org.ecocity.projects.imports.GroupedSheet.Line;
import org.ecocity.projects.persons.PersonImport.PersonRow;

/** What is wrong with the persons of a file when their rows are seen together: a pure function. */
final class PersonRowsJudge {
  private final Map<String, PersonRequest> known;
  private final Map<String, List<Line<PersonRow>>> persons;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> wrong = new HashSet<>();

  /** Who bears what when the file has been taken in, by unit and duty. */
  private final Map<Post, Map<String, List<DatedDuty>>> borne = new HashMap<>();

  PersonRowsJudge(Map<String, PersonRequest> known, Map<String, List<Line<PersonRow>>> persons) {
    this.known = known;
    this.persons = persons;
  }

  Judgement judge() {
    persons.values().forEach(this::look);
    known.values().stream()
        .filter(person -> !persons.containsKey(person.code()) || wrong.contains(person.code()))
        .forEach(this::bear);
    persons.forEach(
        (code, lines) -> {
          if (!wrong.contains(code)) {
            bear(described(code, lines));
          }
        });
    // A person who is refused keeps the duties of before, which may be those of another.
    for (boolean found = true; found; ) {
      found = lookForContests();
    }
    var unchanged = new HashSet<String>();
    persons.forEach(
        (code, lines) -> {
          if (described(code, lines).equals(known.get(code))) {
            unchanged.add(code);
          }
        });
    return new Judgement(faults, unchanged);
  }

  private void look(List<Line<PersonRow>> lines) {
    var first = lines.getFirst();
    var duties = new ArrayList<DatedDuty>();
    for (var line : lines) {
      var person = line.value().person();
      if (!person.name().equals(first.value().person().name())) {
        fault(line, "name", "rows-differ", first.number());
      }
      var duty = line.value().duty();
      if (duty == null) {
        continue;
      }
      if (duties.stream().anyMatch(duty::contests)) {
        fault(line, "validFrom", "duty-taken", person.code());
      }
      var deputy = duty.deputyCode();
      if (deputy != null && !known.containsKey(deputy) && !persons.containsKey(deputy)) {
        fault(line, "deputyCode", "unknown-person", deputy);
      }
      duties.add(duty);
    }
    lookForLostDuties(lines, duties);
  }

  /** A duty may get its end or a deputy, but it does not go away. */
  private void lookForLostDuties(List<Line<PersonRow>> lines, List<DatedDuty> given) {
    var there = known.get(lines.getFirst().value().person().code());
    for (var duty : there == null ? List.<DatedDuty>of() : there.duties()) {
      var kept =
          given.stream()
              .anyMatch(
                  one ->
                      Post.of(one).equals(Post.of(duty))
                          && one.validFrom().equals(duty.validFrom()));
      if (!kept) {
        fault(
            lines.getFirst(),
            "duty",
            "duty-missing",
            duty.unitCode(),
            duty.duty().inChinese(),
            duty.validFrom());
      }
    }
  }

  private boolean lookForContests() {
    var before = wrong.size();
    persons.forEach(
        (code, lines) -> {
          if (!wrong.contains(code)) {
            lines.forEach(this::lookForContest);
          }
        });
    return wrong.size() > before;
  }

  private void lookForContest(Line<PersonRow> line) {
    var duty = line.value().duty();
    var code = line.value().person().code();
    if (duty == null || wrong.contains(code)) {
      return;
    }
    for (var other : borne.getOrDefault(Post.of(duty), Map.of()).entrySet()) {
      if (!other.getKey().equals(code) && other.getValue().stream().anyMatch(duty::contests)) {
        fault(line, "validFrom", "duty-taken", other.getKey());
        borne.values().forEach(of -> of.remove(code));
        var there = known.get(code);
        if (there != null) {
          bear(there);
        }
        return;
      }
    }
  }

  private void bear(PersonRequest person) {
    for (var duty : person.duties()) {
      borne
          .computeIfAbsent(Post.of(duty), post -> new HashMap<>())
          .computeIfAbsent(person.code(), code -> new ArrayList<>())
          .add(duty);
    }
  }

  private PersonRequest described(String code, List<Line<PersonRow>> lines) {
    return PersonImport.person(lines.stream().map(Line::value).toList(), known.get(code));
  }

  private void fault(Line<PersonRow> line, String column, String code, Object... args) {
    wrong.add(line.value().person().code());
    faults.add(new Fault(line.number(), column, code, List.of(args)));
  }

  /** What one person at a time answers for. */
  private record Post(String unitCode, Duty duty) {
    static Post of(DatedDuty duty) {
      return new Post(duty.unitCode(), duty.duty());
    }
  }
}
