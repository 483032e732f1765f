package org.ecocity.funding.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A document was checked and signed here; only registration and issuing remain. */
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
    Disclosure disclosure,
    @Nullable String disclosureReason,
    List<String> mainRecipients,
    List<String> copyRecipients,
    List<Block> body,
    Hand preparedBy,
    Hand checkedBy,
    Hand approvedBy,
    LocalDate signedOn)
    implements Event {
  static final String TYPE = "ecocity.funding.document.signed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  /** Who may read it once it is issued. */
  public enum Disclosure {
    /** Published. */
    PROACTIVE,
    /** Given to who asks. */
    ON_REQUEST,
    /** Not given. */
    NONE
  }

  /** A part of the text. */
  public record Block(
      Kind kind,
      @Nullable String text,
      @Nullable List<String> header,
      @Nullable List<List<String>> rows) {
    /** The kinds of parts. */
    public enum Kind {
      /** 一级标题. */
      HEADING,
      /** 二级标题. */
      SUBHEADING,
      /** 正文. */
      PARAGRAPH,
      /** 表. */
      TABLE
    }

    /** A heading. */
    public static Block heading(String text) {
      return new Block(Kind.HEADING, text, null, null);
    }

    /** A heading of the second level. */
    public static Block subheading(String text) {
      return new Block(Kind.SUBHEADING, text, null, null);
    }

    /** A paragraph. */
    public static Block paragraph(String text) {
      return new Block(Kind.PARAGRAPH, text, null, null);
    }

    /** A table. */
    public static Block table(List<String> header, List<List<String>> rows) {
      return new Block(Kind.TABLE, null, header, rows);
    }
  }

  /** Whose hand it was. */
  public record Hand(String user, @Nullable String name, @Nullable String unitCode) {}
}
