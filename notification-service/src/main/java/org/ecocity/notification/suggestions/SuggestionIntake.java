package org.ecocity.notification.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ecocity.notification.persons.Units;
import org.ecocity.notification.publicity.PublicProjects;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.outbox.Outbox;
import org.ecocity.platform.problem.Problem;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Takes in what citizens write; how to reach them goes into no event, audit entry or list. */
@ApplicationScoped
class SuggestionIntake {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int RETRY_AFTER_SECONDS = 3600;

  private final Suggestions suggestions;
  private final SuggestionRights rights;
  private final PublicProjects projects;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final BusinessClock clock;
  private final SuggestionConfig config;

  SuggestionIntake(
      Suggestions suggestions,
      SuggestionRights rights,
      PublicProjects projects,
      Units units,
      Outbox outbox,
      Audit audit,
      BusinessClock clock,
      SuggestionConfig config) {
    this.suggestions = suggestions;
    this.rights = rights;
    this.projects = projects;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    this.config = config;
  }

  /** As many a day as are allowed; what the office enters is not counted against citizens. */
  @Transactional
  Receipt take(SuggestionRequest request) {
    var channel = rights.isOffice() ? Suggestion.Channel.OFFICE : Suggestion.Channel.PUBLIC_PAGE;
    return take(written(request, channel), request.contact());
  }

  private Receipt take(Suggestion.Written written, @Nullable String contact) {
    var today = clock.today();
    var atMost =
        written.channel() == Suggestion.Channel.OFFICE ? Integer.MAX_VALUE : config.maxADay();
    int number =
        suggestions
            .nextOfDay(today, atMost)
            .orElseThrow(
                () -> Problem.of(429, "too-many-suggestions").retryAfter(RETRY_AFTER_SECONDS));
    var receiptCode = Receipt.newCode();
    var code = String.format(Locale.ROOT, "JY-%s-%04d", DAY.format(today), number);
    var suggestion = new Suggestion(Ids.next(), code, Receipt.hash(receiptCode), written, today);
    suggestions.persistAndFlush(suggestion);
    if (contact != null) {
      suggestions.keepContact(suggestion.id, contact);
    }
    audit.created(SuggestionService.AGGREGATE, suggestion.id, Map.of("code", code));
    audit.transition(
        SuggestionService.AGGREGATE, suggestion.id, null, SuggestionState.RECEIVED, null);
    if (suggestion.isToBeTold()) {
      outbox.append(suggestion.id, suggestion.reported());
      suggestion.told = true;
    }
    return new Receipt(code, receiptCode, today);
  }

  private Suggestion.Written written(SuggestionRequest request, Suggestion.Channel channel) {
    var projectCode = request.projectCode();
    var project =
        projectCode == null
            ? null
            : projects
                .byCode(projectCode)
                .orElseThrow(() -> Problem.rule("unknown-project", "projectCode"));
    UUID projectId = project == null ? null : project.projectId();
    var given = request.unitCode();
    var unit = given == null && project != null ? project.ownerUnitCode() : given;
    if (given != null && !units.knows(given)) {
      throw Problem.rule("unknown-unit", "unitCode");
    }
    return new Suggestion.Written(
        channel,
        request.kind(),
        request.text(),
        request.contact() != null,
        projectId,
        projectCode,
        unit);
  }
}
