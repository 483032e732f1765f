package org.ecocity.local.bench;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.ecocity.local.stack.Part;

/**
 * What the books held ten months ago beside what they hold today, over a year's million entries:
 * nobody waits longer for an auditor's question the older it is.
 *
 * @param name on the command line
 * @param what is read as of a day; the day is put at its end
 * @param warmUp reads before anything is measured
 */
record PastBooks(String name, String what, long warmUp) implements Scenario {

  static final String BALANCE =
      "/api/funding/v1/accounts/b1000000-0000-7000-8000-000000000100?asOf=";
  static final String EXECUTION = "/api/funding/v1/reports/execution?year=2018&asOf=";

  private static final String LONG_AGO = "2018-03-31";
  private static final String LATELY = "2019-01-31";

  /** Two hundred lines of 2018, each with what it has, has promised and has paid. */
  private static final String OPEN =
      """
      INSERT INTO account (id, type, code, budget_line_id, opened_on, purposes)
        SELECT ('b1000000-0000-7000-8000-' || lpad((t.no * 1000 + n)::text, 12, '0'))::uuid, t.type,
          'PAST:' || t.type || ':' || n,
          ('b2000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '2018-01-02', '{}'
        FROM generate_series(1, 200) n,
          (VALUES (0, 'BUDGET_LINE'), (1, 'COMMITMENT'), (2, 'PAID'), (3, 'PAYABLE')) t (no, type);
      INSERT INTO account (id, type, code, opened_on, purposes)
        VALUES ('b1000000-0000-7000-8000-000000009999', 'EXTERNAL', 'PAST:EXTERNAL', '2018-01-02', '{}');
      INSERT INTO budget_line
        SELECT (jsonb_populate_record(b, jsonb_build_object(
          'id', 'b2000000-0000-7000-8000-' || lpad(n::text, 12, '0'), 'code', 'PAST-' || n,
          'year', 2018, 'entered_on', '2018-01-02',
          'account_id', 'b1000000-0000-7000-8000-' || lpad(n::text, 12, '0'),
          'commitment_account_id', 'b1000000-0000-7000-8000-' || lpad((1000 + n)::text, 12, '0'),
          'payable_account_id', 'b1000000-0000-7000-8000-' || lpad((3000 + n)::text, 12, '0')))).*
        FROM budget_line b, generate_series(1, 200) n WHERE b.code = 'M19-04';
      """;

  /** Reserved and paid in turn, evenly over a year. */
  private static final String POST =
      """
      DO $$
      DECLARE
        at timestamptz;
        line int;
      BEGIN
        SET synchronous_commit = off;
        FOR n IN 1..200 LOOP
          PERFORM post(uuidv7(), 'past:open:' || n, 'OPEN_LINE', uuidv7(), NULL, NULL, NULL, 'bench',
            'bench', '2018-01-02', '2018-01-02 08:00+08',
            ARRAY['b1000000-0000-7000-8000-000000009999',
              'b1000000-0000-7000-8000-' || lpad(n::text, 12, '0')]::uuid[],
            ARRAY[-100000000000, 100000000000]);
        END LOOP;
        FOR n IN 2..499801 LOOP
          at := timestamptz '2018-01-03 08:00+08' + n * interval '64 seconds';
          line := n / 2 % 200 + 1;
          PERFORM post(uuidv7(), 'past:' || n, CASE n % 2 WHEN 0 THEN 'RESERVE' ELSE 'PAY' END,
            uuidv7(), NULL, NULL, NULL, 'bench', 'bench', (at AT TIME ZONE 'Asia/Shanghai')::date, at,
            ARRAY['b1000000-0000-7000-8000-' || lpad((n % 2 * 1000 + line)::text, 12, '0'),
              'b1000000-0000-7000-8000-' || lpad(((n % 2 + 1) * 1000 + line)::text, 12, '0')]::uuid[],
            ARRAY[-100, 100]);
          IF n % 1000 = 0 THEN
            COMMIT;
          END IF;
        END LOOP;
      END $$;
      """;

  @Override
  public Part service() {
    return Part.FUNDING;
  }

  @Override
  public Sides prepare(City city) {
    try (var connection = city.database(Part.FUNDING)) {
      if (!LedgerPosting.isThere(connection, "SELECT FROM account WHERE code = 'PAST:EXTERNAL'")) {
        LedgerPosting.execute(connection, OPEN);
        LedgerPosting.execute(connection, POST);
        LedgerPosting.execute(connection, "VACUUM ANALYZE entry, journal, account_part");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var old = load(city, LONG_AGO);
    var fresh = load(city, LATELY);
    return new Sides(
        old.closedLoopOf("ten months ago"), fresh.closedLoopOf("yesterday"), old::warmUp, old);
  }

  private HttpLoad load(City city, String day) {
    return new HttpLoad(
        city.port(Part.FUNDING), LedgerPosting.CLIENTS, new AtomicLong(), _ -> request(city, day));
  }

  private byte[] request(City city, String day) {
    return HttpConnection.bytes(
        """
        GET %s%s HTTP/1.1\r
        Host: 127.0.0.1\r
        Authorization: Bearer %s\r
        \r
        """
            .formatted(what, day, city.token("auditor")));
  }
}
