package org.ecocity.platform.attachments;

import java.io.IOException;
import java.nio.file.Path;

/** Where contents lie, addressed by their SHA-256; files locally, an object store in a cluster. */
public interface FileStore {
  /** Keeps a file's content and gives its address; the same content is kept once. */
  String keep(Path file) throws IOException;

  /** A readable path of a content. */
  Path open(String sha256) throws IOException;
}
