package org.ecocity.platform.notes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ecocity.platform.ids.Ids;

@Entity
class Note {
  @Id UUID id = Ids.next();
  @Version long version;
  String title;
  long amountFen;

  @SuppressWarnings("NullAway.Init")
  Note() {}

  Note(String title, long amountFen) {
    this.title = title;
    this.amountFen = amountFen;
  }
}
