package org.ecocity.projects.reference;

import java.util.List;

/**
 * A code list.
 *
 * @param code its code, such as {@code FIELD}
 * @param items its entries in their order
 */
record CodeListView(String code, List<CodeItemView> items) {}
