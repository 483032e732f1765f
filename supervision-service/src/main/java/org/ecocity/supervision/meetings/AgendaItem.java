package org.ecocity.supervision.meetings;

import org.jspecify.annotations.Nullable;

/**
 * A point of the agenda: something open when the meeting came due.
 *
 * @param kind RED_LIGHT, OVERDUE_FINDING, OPEN_ACTION_ITEM or BEHIND_PLAN
 * @param text what it is, Chinese
 * @param unitCode unit it concerns
 * @param code project or finding it is about, if one
 * @param link route of the web front end, if there is a page
 */
record AgendaItem(
    String kind, String text, String unitCode, @Nullable String code, @Nullable String link) {}
