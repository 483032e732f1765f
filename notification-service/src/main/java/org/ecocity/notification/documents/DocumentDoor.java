package org.ecocity.notification.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ecocity.notification.rendering.RenderingQueue;
import org.ecocity.notification.rendering.RenderingView;
import org.ecocity.notification.signed.BodyBlock;
import org.ecocity.notification.signed.Disclosure;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What the other features of this service may ask of documents. */
@ApplicationScoped
public class DocumentDoor {
  private final Documents documents;
  private final DocumentRights rights;
  private final DocumentSheets sheets;
  private final RenderingQueue renderings;

  DocumentDoor(
      Documents documents,
      DocumentRights rights,
      DocumentSheets sheets,
      RenderingQueue renderings) {
    this.documents = documents;
    this.rights = rights;
    this.sheets = sheets;
    this.renderings = renderings;
  }

  /** A document that has gone out, whoever asks. */
  @Transactional
  public Optional<IssuedDocument> find(UUID id) {
    return documents
        .findByIdOptional(id)
        .filter(document -> document.state.isOut())
        .map(DocumentDoor::issued);
  }

  /** A document that has gone out and that the caller may read; 404 otherwise. */
  @Transactional
  public IssuedDocument require(UUID id) {
    return documents
        .findByIdOptional(id)
        .filter(document -> document.state.isOut() && rights.mayRead(document))
        .map(DocumentDoor::issued)
        .orElseThrow(() -> Problem.notFound(DocumentService.AGGREGATE, id));
  }

  /** Whether the caller sees who else got it. */
  @Transactional
  public boolean seesAllRecipients(UUID id) {
    return rights.isHandOrOverseer(documents.require(id));
  }

  /** One more recipient has signed for it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void countAcknowledgement(UUID id) {
    documents.countAcknowledgement(id);
  }

  /** Documents that are public and in force, the newest first. */
  @Transactional
  public Page<Published> published(PageRequest page) {
    return documents
        .list()
        .where("e.disclosure = PROACTIVE and e.state in (ISSUED, ARCHIVED)")
        .where(
            "lower(e.title) like :q escape '\\' or lower(e.number) like :q escape '\\'",
            "q",
            page.like())
        .page(page, document -> published(document, false));
  }

  /** A public document that has gone out; 404 for any other. */
  @Transactional
  public Published publishedOne(UUID id) {
    return documents
        .findByIdOptional(id)
        .filter(d -> d.disclosure == Disclosure.PROACTIVE && d.state.isOut())
        .map(document -> published(document, true))
        .orElseThrow(() -> Problem.notFound(DocumentService.AGGREGATE, id));
  }

  /** What anybody who holds a document may check of it; 404 before it has gone out. */
  @Transactional
  public Published verified(UUID id) {
    return documents
        .findByIdOptional(id)
        .filter(document -> document.state.isOut())
        .map(document -> published(document, true))
        .orElseThrow(() -> Problem.notFound(DocumentService.AGGREGATE, id));
  }

  private Published published(Document document, boolean whole) {
    var rendering = renderings.of(List.of(document.id)).get(document.id);
    return new Published(
        issued(document),
        sheets.nameOfIssuer(document),
        document.titleEn,
        document.state,
        document.disclosure == Disclosure.PROACTIVE,
        document.state.isInForce() ? null : document.endedOn,
        whole ? sheets.body(document) : null,
        rendering);
  }

  static IssuedDocument issued(Document document) {
    return new IssuedDocument(
        document.id,
        document.kind,
        Objects.requireNonNull(document.number),
        document.title,
        document.issuerCode,
        Objects.requireNonNull(document.issuedOn),
        document.subjectType,
        document.subjectId,
        document.unitCodes(false),
        document.unitCodes(true),
        document.state.isInForce());
  }

  /**
   * A document as the public may come to know it; the caller leaves out what is not public.
   *
   * @param document the document
   * @param issuerName name of the issuer
   * @param titleEn title, English
   * @param state its state
   * @param isPublic whether it is marked public
   * @param endedOn when it was revoked or abolished
   * @param body its text, where one is asked for
   * @param rendering its PDF
   */
  public record Published(
      IssuedDocument document,
      String issuerName,
      @Nullable String titleEn,
      DocumentState state,
      boolean isPublic,
      @Nullable LocalDate endedOn,
      @Nullable List<BodyBlock> body,
      @Nullable RenderingView rendering) {}
}
