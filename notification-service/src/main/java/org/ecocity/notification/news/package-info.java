/**
 * News of the units and what the media report. Owns news and media_report. Publishes news.accepted
 * and media-report.recorded.
 */
@org.jspecify.annotations.NullMarked
package org.ecocity.notification.news;
