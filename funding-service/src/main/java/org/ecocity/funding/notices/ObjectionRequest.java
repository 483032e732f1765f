package org.ecocity.funding.notices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection of the caller's unit. Errors: 409 {@code no-notice}; 422 {@code notice-over}.
 *
 * @param text what is wrong and what it should be
 * @param evidenceId attachment that shows it
 */
public record ObjectionRequest(@NotBlank @Size(max = 4000) String text, @Nullable UUID evidenceId) {
  /**
   * A decision on an objection. Errors: 403 {@code objection-same-hand}; 409 {@code
   * transition-not-allowed}; 422 {@code reason-missing}.
   *
   * @param to UPHELD or REJECTED
   * @param reason why; needed
   */
  public record Decision(@NotNull ObjectionState to, @Nullable @Size(max = 2000) String reason) {
    /** The reason, if one was given. */
    public @Nullable String statedReason() {
      return reason == null || reason.isBlank() ? null : reason.strip();
    }
  }
}
