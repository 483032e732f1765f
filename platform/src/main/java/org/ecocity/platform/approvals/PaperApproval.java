package org.ecocity.platform.approvals;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An approval given on paper and entered by the registrar; it counts when a second person has
 * confirmed it.
 *
 * @param paperSigner who signed
 * @param paperSignedOn date of the signature
 * @param paperAttachmentId the scan
 * @param paperEnteredBy user who entered it
 */
@Embeddable
public record PaperApproval(
    String paperSigner, LocalDate paperSignedOn, UUID paperAttachmentId, String paperEnteredBy) {}
