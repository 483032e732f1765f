package org.ecocity.notification.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sql.DataSource;
import org.ecocity.notification.persons.Addressee;
import org.ecocity.notification.persons.Persons;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.inbox.Envelope;
import org.ecocity.platform.outbox.AfterCommit;
import org.ecocity.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts notices into inboxes, in the transaction of the event that they tell of. */
@ApplicationScoped
public class Teller {
  private static final String UNIT = "unit:";

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final Persons persons;
  private final AfterCommit afterCommit;
  private final NoticeSignal signal;
  private final BusinessClock clock;

  Teller(
      DataSource dataSource,
      ObjectMapper json,
      Persons persons,
      AfterCommit afterCommit,
      NoticeSignal signal,
      BusinessClock clock) {
    this.dataSource = dataSource;
    this.json = json;
    this.persons = persons;
    this.afterCommit = afterCommit;
    this.signal = signal;
    this.clock = clock;
  }

  /** Tells one recipient. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(Message message, Envelope envelope, Recipient recipient) {
    tell(message, envelope, List.of(recipient));
  }

  /** Tells each of the recipients once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(Message message, Envelope envelope, Collection<Recipient> recipients) {
    tell(message, new Moment(envelope.time(), envelope.businessDate()), recipients);
  }

  /** Tells each of the recipients once of what happens here and now, in this service. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tellNow(Message message, Collection<Recipient> recipients) {
    tell(message, new Moment(clock.now(), clock.today()), recipients);
  }

  private void tell(Message message, Moment moment, Collection<Recipient> recipients) {
    try (var connection = dataSource.getConnection();
        var call =
            connection.prepareStatement(
                "SELECT append_notice(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var recipient : new LinkedHashSet<>(recipients)) {
        bind(call, message, moment, recipient);
        call.executeQuery().close();
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The notice could not be written", e);
    }
    afterCommit.run(signal::wake);
  }

  private void bind(PreparedStatement call, Message message, Moment moment, Recipient recipient)
      throws SQLException, JsonProcessingException {
    var unit = unitOf(recipient);
    var addressee = addressee(unit, message, moment.day());
    call.setObject(1, Ids.next());
    call.setString(2, message.kind() + "/" + message.occurrence());
    call.setString(3, recipient.key());
    call.setString(4, message.kind());
    call.setString(5, json.writeValueAsString(message.data()));
    call.setString(6, unit);
    call.setString(7, addressee == null ? null : addressee.personCode());
    call.setString(8, addressee == null ? null : addressee.name());
    call.setString(9, addressee == null ? null : addressee.duty().name());
    call.setString(10, message.about().type());
    call.setString(11, message.about().id().toString());
    call.setString(12, message.about().code());
    call.setString(13, message.about().link());
    call.setObject(14, OffsetDateTime.ofInstant(moment.at(), ZoneOffset.UTC));
  }

  private @Nullable Addressee addressee(@Nullable String unit, Message message, LocalDate day) {
    return unit == null ? null : persons.addressee(unit, message.duty(), day).orElse(null);
  }

  private static @Nullable String unitOf(Recipient recipient) {
    return recipient.key().startsWith(UNIT) ? recipient.key().substring(UNIT.length()) : null;
  }

  /** When it happened, and on which business date. */
  private record Moment(Instant at, LocalDate day) {}
}
