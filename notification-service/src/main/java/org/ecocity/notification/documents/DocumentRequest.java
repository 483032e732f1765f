package org.ecocity.notification.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ecocity.notification.signed.BodyBlock;
import org.ecocity.notification.signed.Disclosure;
import org.ecocity.notification.signed.DocumentKind;
import org.ecocity.notification.signed.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A document drafted here. Nothing classified may enter.
 *
 * @param kind NOTICE, MEETING_NOTICE, MINUTES or SUPERVISION_LETTER; the others are made from what
 *     was approved elsewhere
 * @param issuerCode the unit that issues it
 * @param series code of the series its number comes from
 * @param title title
 * @param titleEn title, English
 * @param urgency NORMAL, URGENT, VERY_URGENT
 * @param disclosure PROACTIVE (public), ON_REQUEST, NONE
 * @param disclosureReason why it is not public; required for NONE
 * @param mainRecipients unit codes, at most 100
 * @param copyRecipients unit codes, at most 100
 * @param body its text, at most 500 parts
 */
record DocumentRequest(
    @NotNull DocumentKind kind,
    @NotBlank @Size(max = 20) String issuerCode,
    @NotBlank @Size(max = 40) String series,
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 400) String titleEn,
    @Nullable Urgency urgency,
    @NotNull Disclosure disclosure,
    @Nullable @Size(max = 400) String disclosureReason,
    @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 20) String> mainRecipients,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 20) String> copyRecipients,
    @NotEmpty @Size(max = 500) List<@Valid @NotNull BodyBlock> body) {}
