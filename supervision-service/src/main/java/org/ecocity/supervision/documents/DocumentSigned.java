package org.ecocity.supervision.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/**
 * Something was approved that goes out as an official document: notification registers its number,
 * renders and issues it.
 *
 * @param documentId id the document will have; chosen here
 * @param kind document kind, such as {@code PROGRESS_CIRCULAR}
 * @param subjectType what it is made from: circular, proposal, inspection or meeting
 * @param subjectId the thing it is made from
 * @param link route of the web front end to that thing
 * @param issuerCode unit that issues it
 * @param series series of the number, such as {@code AA绿建办}
 * @param externalNumber number given by another body, if one numbers it
 * @param title its title
 * @param titleEn the title in English
 * @param urgency urgency, if any
 * @param disclosure PROACTIVE, ON_REQUEST or NONE: decided at signing
 * @param disclosureReason why it is not public
 * @param mainRecipients units it is addressed to
 * @param copyRecipients units that get a copy
 * @param body its text, block by block
 * @param preparedBy who prepared it
 * @param checkedBy who checked it, nobody where no check is asked for
 * @param approvedBy who approved it
 * @param signedOn business date of the approval
 */
public record DocumentSigned(
    UUID documentId,
    String kind,
    String subjectType,
    UUID subjectId,
    String link,
    String issuerCode,
    String series,
    @Nullable String externalNumber,
    String title,
    @Nullable String titleEn,
    @Nullable String urgency,
    String disclosure,
    @Nullable String disclosureReason,
    List<String> mainRecipients,
    List<String> copyRecipients,
    List<Block> body,
    Signatory preparedBy,
    @Nullable Signatory checkedBy,
    Signatory approvedBy,
    LocalDate signedOn)
    implements Event {
  /** Its type. */
  public static final String TYPE = "ecocity.supervision.document.signed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /**
   * A block of the text.
   *
   * @param kind HEADING, SUBHEADING, PARAGRAPH or TABLE
   * @param text its words; none for a table
   * @param header column titles of a table
   * @param rows cells of a table
   */
  public record Block(
      String kind,
      @Nullable String text,
      @Nullable List<String> header,
      @Nullable List<List<String>> rows) {
    /** A heading. */
    public static Block heading(String text) {
      return new Block("HEADING", text, null, null);
    }

    /** A heading below another one. */
    public static Block subheading(String text) {
      return new Block("SUBHEADING", text, null, null);
    }

    /** A paragraph. */
    public static Block paragraph(String text) {
      return new Block("PARAGRAPH", text, null, null);
    }

    /** A table; every row has as many cells as the header. */
    public static Block table(List<String> header, List<List<String>> rows) {
      return new Block("TABLE", null, header, rows);
    }
  }

  /**
   * A hand on it.
   *
   * @param user account
   * @param name the person's name at the time, where the sign-in gave it
   * @param unitCode unit acted for
   */
  public record Signatory(String user, @Nullable String name, @Nullable String unitCode) {}
}
