package org.ecocity.notification.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ecocity.notification.persons.Units;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.paging.PageRequest;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads what is public. */
@ApplicationScoped
class PublicPages {
  private final PublicProjects projects;
  private final PublicIndicators indicators;
  private final PublicNotices notices;
  private final Units units;
  private final BusinessClock clock;

  PublicPages(
      PublicProjects projects,
      PublicIndicators indicators,
      PublicNotices notices,
      Units units,
      BusinessClock clock) {
    this.projects = projects;
    this.indicators = indicators;
    this.notices = notices;
    this.units = units;
    this.clock = clock;
  }

  @Transactional
  Page<PublicProjectView> projects(
      PageRequest page, @Nullable Integer year, @Nullable String ownerUnitCode) {
    var wanted = year == null ? projects.latestYear().orElse(null) : year;
    return projects
        .list()
        .where("e.year = :year", "year", wanted)
        .where("e.ownerUnitCode = :owner", "owner", ownerUnitCode)
        .where(
            "lower(e.projectCode) like :q escape '\\' or lower(e.projectName) like :q escape '\\'",
            "q",
            page.like())
        .page(page, p -> PublicProjectView.of(p, units.nameOf(p.ownerUnitCode, p.issuedOn)));
  }

  @Transactional
  Page<PublicIndicatorView> indicators(PageRequest page) {
    return indicators.list().page(page, PublicIndicatorView::of);
  }

  @Transactional
  Page<PublicNoticeView> notices(PageRequest page) {
    return notices.openOn(clock.today()).page(page, notices::view);
  }
}
