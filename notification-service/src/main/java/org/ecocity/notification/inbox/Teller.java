package org.ecocity.notification.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

  Teller(
      DataSource dataSource,
      ObjectMapper json,
      Persons persons,
      AfterCommit afterCommit,
      NoticeSignal signal) {
    this.dataSource = dataSource;
    this.json = json;
    this.persons = persons;
    this.afterCommit = afterCommit;
    this.signal = signal;
  }

  /** Tells one recipient. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(Message message, Envelope envelope, Recipient recipient) {
    tell(message, envelope, List.of(recipient));
  }

  /** Tells each of the recipients once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(Message message, Envelope envelope, Collection<Recipient> recipients) {
    try (var connection = dataSource.getConnection();
        var call =
            connection.prepareStatement(
                "SELECT append_notice(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var recipient : new LinkedHashSet<>(recipients)) {
        bind(call, message, envelope, recipient);
        call.executeQuery().close();
      }
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The notice could not be written", e);
    }
    afterCommit.run(signal::wake);
  }

  private void bind(PreparedStatement call, Message message, Envelope envelope, Recipient recipient)
      throws SQLException, JsonProcessingException {
    var unit = unitOf(recipient);
    var addressee = addressee(unit, message, envelope.businessDate());
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
    call.setObject(14, OffsetDateTime.ofInstant(envelope.time(), ZoneOffset.UTC));
  }

  private @Nullable Addressee addressee(@Nullable String unit, Message message, LocalDate day) {
    return unit == null ? null : persons.addressee(unit, message.duty(), day).orElse(null);
  }

  private static @Nullable String unitOf(Recipient recipient) {
    return recipient.key().startsWith(UNIT) ? recipient.key().substring(UNIT.length()) : null;
  }
}
