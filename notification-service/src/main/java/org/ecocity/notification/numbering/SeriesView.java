package org.ecocity.notification.numbering;

import org.jspecify.annotations.Nullable;

/**
 * A series of document numbers.
 *
 * @param code what people call it, such as {@code AA绿建办}
 * @param issuerCode the unit whose series it is
 * @param pattern how a number is written, such as {@code AA绿建办〔year〕n号}
 * @param external whether another body gives its numbers, so that they are typed in
 * @param issuerMark the red mark on its documents; the issuer's name and 文件 when none
 */
public record SeriesView(
    String code,
    String issuerCode,
    String pattern,
    boolean external,
    @Nullable String issuerMark) {}
