package org.ecocity.notification.numbering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A series to be opened.
 *
 * @param code what people call it, such as {@code AA绿建办}
 * @param issuerCode the unit whose series it is
 * @param pattern how a number is written: {@code year} stands for the year and a single {@code n}
 *     for the number without leading zeros, as in {@code AA绿建办〔year〕n号}
 * @param external whether another body gives its numbers, so that they are typed in
 * @param issuerMark the red mark on its documents; the issuer's name and 文件 when not given
 */
record SeriesRequest(
    @NotBlank @Size(max = 40) String code,
    @NotBlank @Size(max = 20) String issuerCode,
    @NotBlank @Size(max = 60) @Pattern(regexp = "[^n]*year[^n]*n[^n]*") String pattern,
    boolean external,
    @Nullable @Size(min = 1, max = 40) String issuerMark) {}
