package org.ecocity.funding.reconciliations;

import static org.ecocity.funding.City.PAYMENTS;
import static org.ecocity.funding.City.bring;
import static org.ecocity.funding.City.line;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.request;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.ecocity.funding.City;

/** Months that nobody else uses, with what was paid in them. */
public final class Months {
  public static final String RECONCILIATIONS = "/api/funding/v1/reconciliations";
  public static final String ACCOUNT = "6222000000077777";
  private static final AtomicInteger USED = new AtomicInteger();

  private Months() {}

  /** A past month of one's own; the one after it is free too. */
  public static YearMonth fresh() {
    return YearMonth.of(2001, 1).plusMonths(2L * USED.getAndIncrement());
  }

  /** A payment of so much, paid by the bank on that day; gives its voucher. */
  public static String paid(long amountFen, LocalDate day) {
    return settled(amountFen, day, Map.of("to", "PAID", "paidOn", day.toString()));
  }

  /** A payment that the bank sent back; gives its voucher. */
  static String returned(long amountFen) {
    return settled(amountFen, City.today(), Map.of("to", "RETURNED", "reason", "户名不符"));
  }

  private static String settled(long amountFen, LocalDate instructedOn, Map<String, ?> transition) {
    var payment = instructed(amountFen);
    instructLongAgo(payment, instructedOn);
    return post("finance-system", PAYMENTS + "/" + payment + "/transitions", transition)
        .statusCode(200)
        .extract()
        .path("voucherNo");
  }

  /** A payment whose voucher is at the bank; gives its id. */
  static String instructed(long amountFen) {
    var request = request(line(amountFen), null, amountFen);
    request.put("payeeAccountNo", ACCOUNT);
    String payment = post("yingzhou", PAYMENTS, request).statusCode(201).extract().path("id");
    bring(payment, "INSTRUCTED");
    return payment;
  }

  /** The bank pays it on that day. */
  static void settle(String payment, LocalDate day) {
    post(
            "finance-system",
            PAYMENTS + "/" + payment + "/transitions",
            Map.of("to", "PAID", "paidOn", day.toString()))
        .statusCode(200);
  }

  /** Its voucher was written in that month; the clock only goes forward. */
  private static void instructLongAgo(String payment, LocalDate day) {
    try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
        var update =
            connection.prepareStatement("UPDATE payment SET instructed_on = ? WHERE id = ?")) {
      update.setObject(1, day);
      update.setObject(2, UUID.fromString(payment));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> row(String voucher, long amountFen, LocalDate day) {
    var row = new HashMap<String, Object>();
    row.put("voucherNo", voucher);
    row.put("amountFen", amountFen);
    row.put("paidOn", day.toString());
    row.put("payeeAccountNo", ACCOUNT);
    return row;
  }

  static ValidatableResponse open(String user, YearMonth month, List<?> rows) {
    return post(user, RECONCILIATIONS, Map.of("period", month.toString(), "rows", rows));
  }

  static ValidatableResponse step(String user, String id, String to) {
    return post(user, RECONCILIATIONS + "/" + id + "/transitions", Map.of("to", to));
  }
}
