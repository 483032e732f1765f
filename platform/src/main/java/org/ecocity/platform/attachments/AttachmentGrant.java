package org.ecocity.platform.attachments;

import java.util.UUID;

/**
 * A feature's reason to let the caller read an attachment of another unit, such as evidence in a
 * paper that the caller may read. A feature offers a bean.
 */
public interface AttachmentGrant {
  /** Whether the caller may read this attachment by way of the feature. */
  boolean mayRead(UUID attachmentId);
}
