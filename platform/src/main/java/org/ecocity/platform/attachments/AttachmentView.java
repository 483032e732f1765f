package org.ecocity.platform.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file.
 *
 * @param id the attachment
 * @param name file name as uploaded, without path
 * @param mediaType as found by its content
 * @param sizeBytes size
 * @param sha256 hash of its content
 * @param uploadedBy user
 * @param uploadedAt business instant
 */
public record AttachmentView(
    UUID id,
    String name,
    String mediaType,
    long sizeBytes,
    String sha256,
    String uploadedBy,
    Instant uploadedAt) {}
