package org.ecocity.notification.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.ecocity.notification.rendering.RenderingQueue;
import org.ecocity.notification.rendering.Sheet;
import org.ecocity.notification.signed.Disclosure;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.audit.TransitionView;
import org.ecocity.platform.audit.Transitions;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads documents, takes drafts in and gives the files. */
@ApplicationScoped
public class DocumentService {
  static final String AGGREGATE = "document";
  static final String LINK = "/documents/";

  private final Documents documents;
  private final DocumentRights rights;
  private final DocumentSheets sheets;
  private final RenderingQueue renderings;
  private final Audit audit;
  private final Transitions transitions;
  private final BusinessClock clock;

  DocumentService(
      Documents documents,
      DocumentRights rights,
      DocumentSheets sheets,
      RenderingQueue renderings,
      Audit audit,
      Transitions transitions,
      BusinessClock clock) {
    this.documents = documents;
    this.rights = rights;
    this.sheets = sheets;
    this.renderings = renderings;
    this.audit = audit;
    this.transitions = transitions;
    this.clock = clock;
  }

  @Transactional
  Page<DocumentView> list(PageRequest page, DocumentFilter filter) {
    var found = filter.on(rights.restrict(documents.list()), page).page(page, d -> d);
    var states = renderings.of(found.items().stream().map(d -> d.id).toList());
    return found.map(
        d -> DocumentView.of(d, rights.allowed(d), sheets.nameOfIssuer(d), null, states.get(d.id)));
  }

  @Transactional
  DocumentView get(UUID id) {
    return view(readable(id));
  }

  @Transactional
  DocumentView draft(DocumentRequest request) {
    if (!request.kind().isDraftedHere()) {
      throw Problem.rule("document-made-elsewhere", "kind", request.kind());
    }
    if (request.disclosure() == Disclosure.NONE && isBlank(request.disclosureReason())) {
      throw Problem.rule("reason-missing", "disclosureReason");
    }
    for (int i = 0; i < request.body().size(); i++) {
      if (!request.body().get(i).hasContent()) {
        throw Problem.rule("body-part-empty", "body[" + i + "]");
      }
    }
    var document =
        new Document(
            Ids.next(), request, sheets.text(request.body()), rights.hand(), clock.today());
    documents.persistAndFlush(document);
    audit.created(AGGREGATE, document.id, request);
    audit.transition(AGGREGATE, document.id, null, DocumentState.DRAFT, null);
    return view(document);
  }

  @Transactional
  List<TransitionView> history(UUID id) {
    return transitions.of(AGGREGATE, readable(id).id);
  }

  /** The PDF; from the registration on. */
  @Transactional
  Path file(UUID id) {
    var document = readable(id);
    if (document.number == null) {
      throw Problem.conflict("document-not-registered");
    }
    return renderings.file(id);
  }

  /** What the hands see before the registration. */
  @Transactional
  Sheet preview(UUID id) {
    var document = readable(id);
    if (document.number != null) {
      throw Problem.conflict("document-registered");
    }
    return sheets.of(document);
  }

  /** Has the PDF set again. */
  @Transactional
  DocumentView renderAgain(UUID id) {
    var document = readable(id);
    if (document.number == null) {
      throw Problem.conflict("document-not-registered");
    }
    if (renderings.again(id)) {
      audit.noted(AGGREGATE, id, "RENDERED_AGAIN", null);
    }
    return view(document);
  }

  private Document readable(UUID id) {
    var document = documents.require(id);
    if (!rights.mayRead(document)) {
      throw Problem.notFound(AGGREGATE, id);
    }
    return document;
  }

  private DocumentView view(Document document) {
    return DocumentView.of(
        document,
        rights.allowed(document),
        sheets.nameOfIssuer(document),
        sheets.body(document),
        renderings.of(List.of(document.id)).get(document.id));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
