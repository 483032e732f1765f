package org.ecocity.local.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.ecocity.local.Refusal;
import org.ecocity.local.stack.Part;

/**
 * POST of a payment request by its unit: the whole act, with signature, idempotency key, earmark,
 * hold and contract asked, the reserving posting, audit entry, event and kept answer; beside the
 * bare SQL of another ledger's transfer, which has none of these.
 */
final class PaymentOverHttp implements Scenario {

  private static final long WARM_UP = 10_000;
  private static final String UNIT = "yingzhou";
  private static final String LINE = "M19-04";

  /** As a finance chief does for a line that many pay from. */
  private static final String SPREAD =
      """
      SELECT spread(a.id, 16, uuidv7(), 'bench', '2019-02-01', now())
      FROM account a JOIN budget_line l ON l.id = a.budget_line_id WHERE l.code = '%s'
      """
          .formatted(LINE);

  @Override
  public String name() {
    return "ledger-http";
  }

  @Override
  public Part service() {
    return Part.FUNDING;
  }

  @Override
  public boolean isOfOtherWork() {
    return true;
  }

  @Override
  public boolean mustBeNamed() {
    return true;
  }

  @Override
  public long warmUp() {
    return WARM_UP;
  }

  @Override
  public Sides prepare(City city) {
    var projects = new ArrayList<UUID>();
    try (var connection = city.database(Part.FUNDING)) {
      LedgerPosting.execute(connection, SPREAD);
      try (var query =
              connection.prepareStatement(
                  "SELECT project_id FROM project_copy WHERE owner_unit_code = 'YZ' ORDER BY code");
          var row = query.executeQuery()) {
        while (row.next()) projects.add(row.getObject(1, UUID.class));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    if (projects.isEmpty()) throw new Refusal("The sample city has no projects of this unit.");
    var load =
        new HttpLoad(
            city.port(Part.FUNDING),
            LedgerPosting.CLIENTS,
            new AtomicLong(),
            n -> request(city, projects.get((int) (n % projects.size()))));
    return new Sides(
        load.closedLoopOf("funding-service"),
        PgLedger.contestant(city, LedgerPosting.ACCOUNTS),
        load::warmUp,
        load);
  }

  private static byte[] request(City city, UUID project) {
    var body =
        """
        {"budgetLineCode":"%s","projectId":"%s","purpose":"WORKS","amountFen":1,\
        "payee":"Bench Works Ltd","payeeBank":"Bench Bank","payeeAccountNo":"6200000000000011"}"""
            .formatted(LINE, project);
    return HttpConnection.bytes(
        """
        POST /api/funding/v1/payments HTTP/1.1\r
        Host: 127.0.0.1\r
        Authorization: Bearer %s\r
        Idempotency-Key: %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        %s"""
            .formatted(city.token(UNIT), UUID.randomUUID(), body.length(), body));
  }
}
