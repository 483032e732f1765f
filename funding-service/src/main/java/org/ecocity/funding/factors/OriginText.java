package org.ecocity.funding.factors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.ecocity.platform.http.JsonSetup;
import org.jspecify.annotations.Nullable;

/** Keeps an origin as JSON text. */
@Converter
class OriginText implements AttributeConverter<@Nullable FactorOrigin, @Nullable String> {
  private static final ObjectMapper JSON = JsonSetup.strict();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable FactorOrigin origin) {
    try {
      return origin == null ? null : JSON.writeValueAsString(origin);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An origin could not be written", e);
    }
  }

  @Override
  public @Nullable FactorOrigin convertToEntityAttribute(@Nullable String text) {
    try {
      return text == null ? null : JSON.readValue(text, FactorOrigin.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An origin could not be read", e);
    }
  }
}
