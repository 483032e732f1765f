package org.ecocity.platform.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.security.Caller;
import org.ecocity.platform.security.Roles;
import org.ecocity.platform.time.BusinessClock;

/** Keeps uploaded files and knows who may read which. */
@ApplicationScoped
public class Attachments {
  private static final int MAX_NAME_CHARS = 200;

  private final DataSource dataSource;
  private final FileStore files;
  private final BusinessClock clock;
  private final Caller caller;
  private final Audit audit;
  private final Instance<AttachmentGrant> grants;

  Attachments(
      DataSource dataSource,
      FileStore files,
      BusinessClock clock,
      Caller caller,
      Audit audit,
      @Any Instance<AttachmentGrant> grants) {
    this.dataSource = dataSource;
    this.files = files;
    this.clock = clock;
    this.caller = caller;
    this.audit = audit;
    this.grants = grants;
  }

  @Transactional
  AttachmentView keep(Path file, String givenName) throws IOException {
    var name = plainName(givenName);
    var type =
        MediaTypes.of(file, name).orElseThrow(() -> Problem.of(415, "unsupported-media-type"));
    var view =
        new AttachmentView(
            Ids.next(), name, type, Files.size(file), files.keep(file), caller.user(), clock.now());
    try (var connection = dataSource.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO attachment (id, sha256, name, media_type, size_bytes, uploaded_by,"
                    + " unit_code, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setObject(1, view.id());
      insert.setString(2, view.sha256());
      insert.setString(3, view.name());
      insert.setString(4, view.mediaType());
      insert.setLong(5, view.sizeBytes());
      insert.setString(6, view.uploadedBy());
      insert.setString(7, caller.unit());
      insert.setObject(8, OffsetDateTime.ofInstant(view.uploadedAt(), ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The attachment could not be kept", e);
    }
    audit.created("attachment", view.id(), view);
    return view;
  }

  /**
   * An attachment the caller may read: its uploader's unit, overseers, and whom a feature grants.
   */
  @Transactional
  public AttachmentView require(UUID id) {
    return find(id, true);
  }

  /** An attachment of a thing that the caller may read; rights to the file itself are not asked. */
  @Transactional
  public AttachmentView describe(UUID id) {
    return find(id, false);
  }

  private AttachmentView find(UUID id, boolean withRights) {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement("SELECT * FROM attachment WHERE id = ?")) {
      query.setObject(1, id);
      try (var row = query.executeQuery()) {
        if (!row.next() || withRights && !mayRead(row.getString("unit_code")) && !isGranted(id)) {
          throw Problem.notFound("attachment", id);
        }
        return new AttachmentView(
            id,
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size_bytes"),
            row.getString("sha256"),
            row.getString("uploaded_by"),
            row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The attachment could not be read", e);
    }
  }

  Path content(AttachmentView attachment) throws IOException {
    return files.open(attachment.sha256());
  }

  private boolean isGranted(UUID id) {
    return grants.stream().anyMatch(grant -> grant.mayRead(id));
  }

  private boolean mayRead(String unitCode) {
    return caller.isOf(unitCode)
        || caller.hasAny(
            Roles.OFFICE, Roles.AUDITOR, Roles.INSPECTOR, Roles.REGISTRAR, Roles.LEADER);
  }

  /** The last part of the name without anything that could act on a screen or in a header. */
  private static String plainName(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[\\p{Cntrl}\"<>:|?*;\\u200e\\u200f\\u202a-\\u202e]", "_").strip();
    return plain.isEmpty() ? "file" : plain.substring(0, Math.min(MAX_NAME_CHARS, plain.length()));
  }
}
