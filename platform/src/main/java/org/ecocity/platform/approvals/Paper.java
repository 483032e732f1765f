package org.ecocity.platform.approvals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An approval given on paper.
 *
 * @param signer who signed, by name
 * @param signedOn date of the signature, not after today
 * @param attachmentId the scan, uploaded before
 */
public record Paper(
    @NotBlank @Size(max = 100) String signer,
    @NotNull LocalDate signedOn,
    @NotNull UUID attachmentId) {}
