package org.ecocity.notification.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ecocity.notification.numbering.SeriesService;
import org.ecocity.notification.numbering.SeriesView;
import org.ecocity.notification.persons.Units;
import org.ecocity.notification.rendering.Sheet;
import org.ecocity.notification.signed.BodyBlock;
import org.ecocity.platform.time.BusinessClock;
import org.ecocity.platform.wiring.ServiceConfig;

/** Puts a document's data into the words that stand on paper. */
@ApplicationScoped
class DocumentSheets {
  private static final TypeReference<List<BodyBlock>> BLOCKS = new TypeReference<>() {};

  private final ObjectMapper json;
  private final Units units;
  private final SeriesService series;
  private final ServiceConfig config;
  private final BusinessClock clock;

  DocumentSheets(
      ObjectMapper json,
      Units units,
      SeriesService series,
      ServiceConfig config,
      BusinessClock clock) {
    this.json = json;
    this.units = units;
    this.series = series;
    this.config = config;
    this.clock = clock;
  }

  Sheet of(Document document) {
    var signedOn = document.signedOn;
    var day = signedOn == null ? clock.today() : signedOn;
    var issuer = units.nameOf(document.issuerCode, day);
    var mark = series.find(document.series).map(SeriesView::issuerMark).orElse(null);
    return new Sheet(
        document.id,
        mark == null ? issuer + "文件" : mark,
        document.number,
        document.urgency == null ? null : document.urgency.printed(),
        document.title,
        names(document.unitCodes(false), day),
        body(document).stream().map(BodyBlock::block).toList(),
        issuer,
        signedOn,
        names(document.unitCodes(true), day),
        issuer,
        document.registeredOn,
        config.door() + "/public/verifications/" + document.id);
  }

  String nameOfIssuer(Document document) {
    var signedOn = document.signedOn;
    return units.nameOf(document.issuerCode, signedOn == null ? clock.today() : signedOn);
  }

  private List<String> names(List<String> codes, LocalDate day) {
    return codes.stream().map(code -> units.nameOf(code, day)).toList();
  }

  List<BodyBlock> body(Document document) {
    try {
      return json.readValue(document.body, BLOCKS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The body of " + document.id + " cannot be read", e);
    }
  }

  String text(List<BodyBlock> body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
