package org.ecocity.notification.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a document's PDF is.
 *
 * @param state WAITING, RENDERING, DONE, FAILED
 * @param attempts how often it was tried
 * @param sha256 hash of the PDF, once there
 * @param sizeBytes its size
 * @param pages its pages
 * @param fonts the faces used; one that is substituted is not the standard's
 * @param missingCharacters characters that no font has, set as 〓
 * @param error why the last try failed
 */
public record RenderingView(
    RenderingState state,
    int attempts,
    @Nullable String sha256,
    @Nullable Long sizeBytes,
    @Nullable Integer pages,
    List<FontUse> fonts,
    List<String> missingCharacters,
    @Nullable String error) {}
