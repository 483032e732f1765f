package org.ecocity.notification.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on an official document, frozen when it is registered, so that it can be set
 * again at any time and gives the same bytes.
 *
 * @param documentId the document
 * @param issuerMark the red mark of the issuer, such as 领导小组办公室文件
 * @param number document number; none on a preview before registration
 * @param urgency printed above the mark, such as 特急
 * @param title title
 * @param mainRecipients names of the main recipients
 * @param blocks the body
 * @param signature name of the issuer under the body
 * @param signedOn date of the document
 * @param copyRecipients names of the copy recipients
 * @param printedBy name of the office that prints it
 * @param printedOn date of printing; none on a preview
 * @param verificationAddress printed and in the QR code
 */
public record Sheet(
    UUID documentId,
    String issuerMark,
    @Nullable String number,
    @Nullable String urgency,
    String title,
    List<String> mainRecipients,
    List<Block> blocks,
    String signature,
    @Nullable LocalDate signedOn,
    List<String> copyRecipients,
    String printedBy,
    @Nullable LocalDate printedOn,
    String verificationAddress) {
  /** A part of the body. */
  public enum Kind {
    /** 一、 */
    HEADING,
    /** （一） */
    SUBHEADING,
    /** Text. */
    PARAGRAPH,
    /** A table with a head that is repeated on each page. */
    TABLE
  }

  /**
   * A part of the body.
   *
   * @param kind what it is
   * @param text text of a heading or paragraph, title of a table
   * @param header heads of a table's columns
   * @param rows a table's rows
   */
  public record Block(Kind kind, String text, List<String> header, List<List<String>> rows) {}
}
