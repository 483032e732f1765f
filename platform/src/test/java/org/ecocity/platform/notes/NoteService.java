package org.ecocity.platform.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.outbox.Event;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class NoteService {
  private final EntityManager entities;
  private final Outbox outbox;
  private final Audit audit;

  NoteService(EntityManager entities, Outbox outbox, Audit audit) {
    this.entities = entities;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Transactional
  NoteResource.NoteView create(String title, long amountFen) {
    var note = new Note(title, amountFen);
    entities.persist(note);
    var view = NoteResource.NoteView.of(note);
    audit.created("note", note.id, view);
    outbox.append(note.id, new NoteWritten(note.id, title));
    return view;
  }

  @Transactional
  NoteResource.NoteView change(UUID id, String title, long amountFen) {
    var note = require(id);
    note.title = title;
    note.amountFen = amountFen;
    entities.flush();
    outbox.append(note.id, new NoteWritten(note.id, title));
    return NoteResource.NoteView.of(note);
  }

  @Transactional
  NoteResource.NoteView get(UUID id) {
    return NoteResource.NoteView.of(require(id));
  }

  private Note require(UUID id) {
    var note = entities.find(Note.class, id);
    if (note == null) {
      throw Problem.notFound("note", id);
    }
    return note;
  }

  record NoteWritten(UUID noteId, String title) implements Event {
    static final String TYPE = "ecocity.projects.note.written.v1";

    @Override
    public String type() {
      return TYPE;
    }
  }
}
