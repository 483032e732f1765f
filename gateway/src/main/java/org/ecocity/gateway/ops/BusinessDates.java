package org.ecocity.gateway.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.gateway.calls.Answer;
import org.ecocity.gateway.calls.Errand;
import org.ecocity.gateway.calls.ServiceCalls;
import org.ecocity.gateway.problem.Problem;
import org.ecocity.gateway.wiring.Service;

/** Reads and moves the business date of all four services. */
@ApplicationScoped
class BusinessDates {
  private static final String PATH = "ops/business-date";
  private static final int SETTLED_IN_A_ROW = 2;
  private static final int RETRY_AFTER_SECONDS = 5;

  private final ServiceCalls services;
  private final OpsConfig config;

  BusinessDates(ServiceCalls services, OpsConfig config) {
    this.services = services;
    this.config = config;
  }

  /** The date of the first service that answers; they differ only while it is being moved. */
  LocalDate today(Errand errand) {
    for (var answer : services.getAll(PATH, errand).values()) {
      if (answer instanceof Answer.Given(var body)) {
        return LocalDate.parse(body.path("date").asText());
      }
    }
    throw Problem.unavailable(names(List.of(Service.values())), RETRY_AFTER_SECONDS);
  }

  /** Sets the date everywhere, then waits until its consequences have arrived everywhere. */
  MoveOutcome move(LocalDate date, Errand errand) {
    var body = JsonNodeFactory.instance.objectNode().put("date", date.toString());
    var away = new ArrayList<Service>();
    for (var moved : services.putAll(PATH, body, errand, config.moveWithin()).entrySet()) {
      switch (moved.getValue()) {
        case Answer.Given given -> {}
        case Answer.Refused(var status, var problem) -> {
          return new MoveOutcome.Refused(status, problem);
        }
        case Answer.Missing missing -> away.add(moved.getKey());
      }
    }
    return away.isEmpty() ? settled(errand) : new MoveOutcome.Behind(names(away));
  }

  /** Twice in a row, because an event may be on its way between two services' answers. */
  private MoveOutcome settled(Errand errand) {
    var end = System.nanoTime() + config.settleWithin().toNanos();
    int inARow = 0;
    while (true) {
      var behind = behind(services.getAll("ops/settled", errand));
      inARow = behind.isEmpty() ? inARow + 1 : 0;
      if (inARow == SETTLED_IN_A_ROW) {
        return new MoveOutcome.Settled();
      }
      if (System.nanoTime() > end) {
        return new MoveOutcome.Behind(names(behind));
      }
      pause();
    }
  }

  private static List<Service> behind(Map<Service, Answer> answers) {
    return answers.entrySet().stream()
        .filter(answer -> !isSettled(answer.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isSettled(Answer answer) {
    return answer instanceof Answer.Given(JsonNode body) && body.path("settled").asBoolean();
  }

  private void pause() {
    try {
      Thread.sleep(config.askEvery());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private static List<String> names(List<Service> services) {
    return services.stream().map(Service::path).toList();
  }
}
