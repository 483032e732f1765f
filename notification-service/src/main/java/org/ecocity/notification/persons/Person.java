package org.ecocity.notification.persons;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as projects-service last told of them, with the duties they hold. */
@Entity
@Table(name = "person")
class Person {
  @Id private String code;
  private String name;
  private @Nullable String userName;
  private long copiedVersion;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_duty", joinColumns = @JoinColumn(name = "person_code"))
  private List<PersonDuty> duties = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  Person() {}

  Person(String code) {
    this.code = code;
    this.name = "";
  }

  void copy(PersonChanged told, long version) {
    if (version <= copiedVersion) {
      return;
    }
    name = told.name();
    userName = told.userName();
    duties.clear();
    told.duties().forEach(d -> duties.add(d.copied()));
    copiedVersion = version;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  @Nullable String userName() {
    return userName;
  }

  List<PersonDuty> duties() {
    return duties;
  }
}
