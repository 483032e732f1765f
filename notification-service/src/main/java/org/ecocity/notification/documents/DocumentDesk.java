package org.ecocity.notification.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ecocity.notification.desk.Figure;
import org.ecocity.notification.desk.Figures;
import org.ecocity.notification.desk.Hit;
import org.ecocity.notification.desk.Searchable;
import org.ecocity.notification.desk.Todo;
import org.ecocity.notification.desk.Todos;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;

/** What waits for the caller among the documents, their number and their search. */
@ApplicationScoped
class DocumentDesk implements Todos, Figures, Searchable {
  private static final int MAX_TODOS = 100;
  private static final Set<DocumentState> UNFINISHED =
      EnumSet.of(
          DocumentState.DRAFT,
          DocumentState.CHECKED,
          DocumentState.SIGNED,
          DocumentState.REGISTERED);

  private final Documents documents;
  private final DocumentRights rights;

  DocumentDesk(Documents documents, DocumentRights rights) {
    this.documents = documents;
    this.rights = rights;
  }

  @Override
  @Transactional
  public List<Todo> todos(Caller caller) {
    if (!caller.hasAny(Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER)) {
      return List.of();
    }
    return documents.waiting(UNFINISHED, MAX_TODOS).stream()
        .flatMap(document -> next(document, caller))
        .limit(MAX_TODOS)
        .toList();
  }

  /** The one next step of a document, where it is the caller's. */
  private Stream<Todo> next(Document document, Caller caller) {
    var to =
        switch (document.state) {
          case DRAFT -> DocumentState.CHECKED;
          case CHECKED -> DocumentState.SIGNED;
          case SIGNED -> DocumentState.REGISTERED;
          default -> DocumentState.ISSUED;
        };
    return rights.allowed(document).contains(to)
        ? Stream.of(todo(document, to, caller))
        : Stream.of();
  }

  private static Todo todo(Document document, DocumentState to, Caller caller) {
    var kind = to.name() + "_DOCUMENT";
    return new Todo(
        kind + ":" + document.id,
        kind,
        title(to),
        titleEn(to),
        "document",
        document.id.toString(),
        document.number,
        document.title,
        caller.unit(),
        document.stateSince,
        null,
        DocumentService.LINK + document.id);
  }

  private static String title(DocumentState to) {
    return switch (to) {
      case CHECKED -> "核稿";
      case SIGNED -> "签发公文";
      case REGISTERED -> "登记编号";
      default -> "印发公文";
    };
  }

  private static String titleEn(DocumentState to) {
    return switch (to) {
      case CHECKED -> "Check the draft";
      case SIGNED -> "Sign the document";
      case REGISTERED -> "Register and number the document";
      default -> "Issue the document";
    };
  }

  @Override
  @Transactional
  public List<Figure> figures(Caller caller) {
    if (!caller.hasAny(Roles.OFFICE, Roles.REGISTRAR, Roles.LEADER, Roles.AUDITOR)) {
      return List.of();
    }
    return List.of(
        new Figure(
            "DOCUMENTS_ISSUED",
            "已印发公文",
            "Documents issued",
            documents.count("state in ?1", DocumentState.OUT),
            Figure.Unit.COUNT));
  }

  @Override
  @Transactional
  public List<Hit> find(String pattern, int limit, Caller caller) {
    return documents.matching(rights, pattern, limit).stream()
        .map(
            document ->
                new Hit(
                    "document",
                    document.id.toString(),
                    document.number,
                    document.title,
                    DocumentService.LINK + document.id))
        .toList();
  }
}
