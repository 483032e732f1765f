package org.ecocity.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ecocity.local.door.Door;
import org.ecocity.local.sample.WorkDays;

/** The figures of what closes the programme's line: assessments, grants, praise, the public. */
final class LineFigures {
  private static final String SUPERVISION = "/api/supervision/v1/";
  private static final String FUNDING = "/api/funding/v1/";
  private static final String NOTIFICATION = "/api/notification/v1/";

  private final Door door;

  LineFigures(Door door) {
    this.door = door;
  }

  /** Working days from the order to the strike-off of the first finding on a project. */
  long workingDaysToClose(JsonNode project, WorkDays days) {
    return door.all("inspector", SUPERVISION + "findings").stream()
        .filter(is("projectId", project.path("id").asText()))
        .findFirst()
        .map(
            finding ->
                days.between(
                    LocalDate.parse(finding.path("orderedOn").asText()),
                    LocalDate.parse(finding.path("closedOn").asText())))
        .orElse(0L);
  }

  /** How many assessments were issued. */
  long assessments() {
    return assessmentsIssued().size();
  }

  /** The grade of a unit in the assessment of a period. */
  String grade(String period, String unit) {
    return assessmentsIssued().stream()
        .filter(one -> one.path("period").asText().equals(period))
        .flatMap(one -> door.all("office", path(one) + "/ranking").stream())
        .filter(row -> row.path("unitCode").asText().equals(unit))
        .map(row -> row.path("grade").asText())
        .findFirst()
        .orElse("");
  }

  /** How many award rounds are settled. */
  long roundsSettled() {
    return count(door.all("office", FUNDING + "award-rounds"), is("state", "SETTLED"));
  }

  /** Share, advance and settlement of a unit or project in a policy's round, in fen. */
  String share(String policy, String subject) {
    return door.all("office", FUNDING + "award-rounds?policyCode=" + policy).stream()
        .filter(is("state", "SETTLED"))
        .map(one -> FUNDING + "award-rounds/" + one.path("id").asText() + "/allocations")
        .flatMap(shares -> door.all("office", shares).stream())
        .filter(is("subjectCode", subject))
        .map(LineFigures::parts)
        .findFirst()
        .orElse("");
  }

  private static String parts(JsonNode share) {
    return String.join(
        " ",
        share.path("shareFen").asText(),
        share.path("advanceFen").asText(),
        share.path("settlementFen").asText());
  }

  /** What of grants was taken back, in fen. */
  long takenBackFen() {
    return door.all("finance", FUNDING + "allocations?kind=CLAWBACK&state=ALLOCATED").stream()
        .mapToLong(one -> one.path("amountFen").asLong())
        .sum();
  }

  /** The state of the payment for a contract. */
  String payment(String contract) {
    return door.all("finance", FUNDING + "payments").stream()
        .filter(is("contractNo", contract))
        .map(one -> one.path("state").asText())
        .collect(Collectors.joining(" "));
  }

  /** Whether the ledger's books balance, as its own verification says. */
  String ledger() {
    return door.get("auditor", FUNDING + "journal/verification").path("holds").asText();
  }

  /** The number under which the only document of a kind went out. */
  String number(String kind) {
    return documents().stream()
        .filter(is("kind", kind))
        .map(one -> one.path("number").asText())
        .collect(Collectors.joining(" "));
  }

  /** Honours of units and of persons in the register, and the rewards that were paid. */
  String honours() {
    var honours = door.all("office", NOTIFICATION + "honours");
    return count(honours, is("recipientKind", "UNIT"))
        + " "
        + count(honours, is("recipientKind", "PERSON"))
        + " "
        + count(honours, one -> one.hasNonNull("rewardPaidOn"));
  }

  /** Suggestions in all, published, passed on. */
  String suggestions() {
    var all = door.all("office", NOTIFICATION + "suggestions");
    return all.size()
        + " "
        + count(all, is("state", "PUBLISHED"))
        + " "
        + count(all, is("state", "PASSED_ON"));
  }

  /** Units and the venues that they left out in a year. */
  String outreachGaps(int year) {
    var gaps = new ArrayList<String>();
    for (var unit :
        door.get("publicity", NOTIFICATION + "outreach/coverage?year=" + year).path("units")) {
      unit.path("gaps")
          .forEach(gap -> gaps.add(unit.path("unitCode").asText() + "×" + gap.asText()));
    }
    return String.join(" ", gaps.stream().sorted().toList());
  }

  /** Rank and building of the round of leaders; a building that failed a gate has none. */
  String leaders() {
    return door.all("office", NOTIFICATION + "efficiency-leaders/rounds").stream()
        .map(one -> NOTIFICATION + "efficiency-leaders/rounds/" + one.path("id").asText())
        .flatMap(round -> door.all("office", round + "/ranking").stream())
        .map(
            row ->
                row.path("bodyName").asText() + row.path("rank").asText("-").replace("null", "-"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Days on which reports, draft and circular of a month were due. */
  String deadlines(String period) {
    return calendar().stream()
        .filter(is("period", period))
        .filter(item -> item.path("cadenceCode").asText().startsWith("MONTHLY_"))
        .map(item -> item.path("dueOn").asText())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** What was due and was not done. */
  long missed() {
    var states = List.of("OVERDUE", "MISSED");
    return count(calendar(), item -> states.contains(item.path("state").asText()));
  }

  /** Every document that went out, those of one series after each other. */
  List<JsonNode> documents() {
    return door.all("registrar", NOTIFICATION + "documents").stream()
        .filter(one -> one.hasNonNull("number"))
        .toList();
  }

  /** Documents whose PDF is not there yet. */
  long unrendered() {
    return documents().stream()
        .map(one -> door.get("registrar", NOTIFICATION + "documents/" + one.path("id").asText()))
        .filter(one -> !one.path("rendering").path("state").asText().equals("DONE"))
        .count();
  }

  private List<JsonNode> calendar() {
    var items = new ArrayList<JsonNode>();
    var today = LocalDate.parse(door.get("ops", "/api/ops/business-date").path("date").asText());
    for (var year = 2018; year <= today.getYear(); year++) {
      items.addAll(
          door.all(
              "office", SUPERVISION + "calendar?from=%d-01-01&to=%d-12-31".formatted(year, year)));
    }
    return items;
  }

  private List<JsonNode> assessmentsIssued() {
    return door.all("office", SUPERVISION + "assessments?state=ISSUED");
  }

  private static String path(JsonNode assessment) {
    return SUPERVISION + "assessments/" + assessment.path("id").asText();
  }

  private static Predicate<JsonNode> is(String field, String value) {
    return item -> item.path(field).asText().equals(value);
  }

  private static long count(List<JsonNode> items, Predicate<JsonNode> wanted) {
    return items.stream().filter(wanted).count();
  }
}
