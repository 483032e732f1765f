package org.ecocity.notification.acknowledgements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.ecocity.notification.desk.Figure;
import org.ecocity.notification.desk.Figures;
import org.ecocity.notification.desk.Todo;
import org.ecocity.notification.desk.Todos;
import org.ecocity.notification.documents.DocumentDoor;
import org.ecocity.notification.documents.IssuedDocument;
import org.ecocity.platform.security.Caller;

/** Documents the caller's unit has to sign for. */
@ApplicationScoped
class AcknowledgementDesk implements Todos, Figures {
  private static final int MAX_TODOS = 50;

  private final Acknowledgements acknowledgements;
  private final DocumentDoor documents;

  AcknowledgementDesk(Acknowledgements acknowledgements, DocumentDoor documents) {
    this.acknowledgements = acknowledgements;
    this.documents = documents;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    return acknowledgements.waiting(caller.unit(), MAX_TODOS).stream()
        .flatMap(
            one ->
                documents.find(one.key.documentId()).stream()
                    .filter(IssuedDocument::inForce)
                    .flatMap(document -> Stream.of(todo(one, document))))
        .toList();
  }

  private static Todo todo(Acknowledgement one, IssuedDocument document) {
    return new Todo(
        "SIGN_FOR_DOCUMENT:" + document.id() + ":" + one.key.unitCode(),
        "SIGN_FOR_DOCUMENT",
        "签收公文",
        "Sign for the document",
        "document",
        document.id().toString(),
        document.number(),
        document.title(),
        one.key.unitCode(),
        one.sentOn,
        one.dueOn,
        "/documents/" + document.id());
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    return caller.unit().isEmpty()
        ? List.of()
        : List.of(
            new Figure(
                "DOCUMENTS_TO_SIGN_FOR",
                "待签收公文",
                "Documents to sign for",
                acknowledgements.countWaiting(caller.unit()),
                Figure.Unit.COUNT));
  }
}
