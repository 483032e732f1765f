package org.ecocity.platform.exports;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ecocity.platform.jobs.Workbooks;
import org.jspecify.annotations.Nullable;

/** What kinds of file a list can be had as. */
public enum ExportKind {
  /** For other systems: values as in JSON, money in fen. */
  CSV(new MediaType("text", "csv"), "csv"),

  /** For people: headings in words, money in yuan. */
  XLSX(MediaType.valueOf(Workbooks.XLSX), "xlsx");

  private final MediaType type;
  private final String extension;

  ExportKind(MediaType type, String extension) {
    this.type = type;
    this.extension = extension;
  }

  /** The media type, as in {@code Accept}. */
  public MediaType type() {
    return type;
  }

  String extension() {
    return extension;
  }

  MediaType contentType() {
    return this == CSV ? type.withCharset("UTF-8") : type;
  }

  /** The kind that is liked best; none when JSON will do at least as well, or nothing will. */
  public static @Nullable ExportKind likedBest(List<MediaType> acceptable) {
    for (var liked : acceptable) {
      if (MediaType.APPLICATION_JSON_TYPE.isCompatible(liked)) {
        return null;
      }
      for (var kind : values()) {
        if (kind.type.isCompatible(liked)) {
          return kind;
        }
      }
    }
    return null;
  }
}
