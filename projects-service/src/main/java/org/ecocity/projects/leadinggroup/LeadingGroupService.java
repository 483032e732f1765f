package org.ecocity.projects.leadinggroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.projects.organisations.Units;
import org.ecocity.projects.persons.Officers;
import org.ecocity.projects.validity.Validity;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LeadingGroupService {
  private final LeadingGroupMembers members;
  private final Officers officers;
  private final Units units;
  private final Audit audit;
  private final BusinessClock clock;

  LeadingGroupService(
      LeadingGroupMembers members,
      Officers officers,
      Units units,
      Audit audit,
      BusinessClock clock) {
    this.members = members;
    this.officers = officers;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<MemberView> on(@Nullable LocalDate asOf) {
    var day = asOf == null ? clock.today() : asOf;
    return views(
        members.on(day).stream().sorted(Comparator.comparing(LeadingGroupMember::role)).toList(),
        day);
  }

  @Transactional
  MemberView get(UUID id) {
    return views(List.of(members.require(id)), clock.today()).getFirst();
  }

  @Transactional
  MemberView enter(MemberRequest request) {
    check(request, null);
    var member = new LeadingGroupMember(Ids.next(), request);
    members.persistAndFlush(member);
    audit.created("leading-group-member", member.id(), request);
    return get(member.id());
  }

  @Transactional
  MemberView change(UUID id, long version, MemberRequest request) {
    var member = members.require(id, version);
    check(request, id);
    var before = get(id);
    member.describe(request);
    members.flush();
    var after = get(id);
    audit.changed("leading-group-member", id, before, after);
    return after;
  }

  private void check(MemberRequest request, @Nullable UUID own) {
    var wanted = new Validity(request.validFrom(), request.validTo());
    if (!wanted.isOrdered()) {
      throw Problem.rule("ends-before-it-begins", "validTo");
    }
    officers.require(request.personCode(), "personCode");
    units.require(request.unitCode(), "unitCode");
    members.lockMembershipOf(request.personCode());
    for (var other : members.ofPerson(request.personCode())) {
      if (!other.id().equals(own) && other.validity().overlaps(wanted)) {
        throw Problem.conflict("already-there").with("id", other.id());
      }
    }
  }

  private List<MemberView> views(List<LeadingGroupMember> found, LocalDate day) {
    var persons =
        officers.byCodes(
            found.stream().map(LeadingGroupMember::personCode).collect(Collectors.toSet()));
    var names =
        units.namesOf(
            found.stream().map(LeadingGroupMember::unitCode).collect(Collectors.toSet()), day);
    return found.stream()
        .map(
            member -> {
              var person = persons.get(member.personCode());
              return MemberView.of(
                  member,
                  person == null ? member.personCode() : person.name(),
                  person == null ? null : person.title(),
                  names.getOrDefault(member.unitCode(), member.unitCode()));
            })
        .toList();
  }
}
