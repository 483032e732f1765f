package org.ecocity.notification.rendering;

import java.util.List;

/**
 * A document that was set.
 *
 * @param pdf the file
 * @param pages how many pages
 * @param fonts the faces used
 * @param missing characters that no font has, set as 〓
 */
record Rendered(byte[] pdf, int pages, List<FontUse> fonts, List<String> missing) {}
