package org.ecocity.notification.rendering;

/**
 * A face of the standard and the font it was set in.
 *
 * @param face the standard's face: FangSong, XiaoBiaoSong, HeiTi, KaiTi
 * @param font PostScript name of the embedded font
 * @param substituted whether a free font stands in for the face
 */
public record FontUse(String face, String font, boolean substituted) {}
