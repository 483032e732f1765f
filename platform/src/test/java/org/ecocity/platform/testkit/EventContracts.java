package org.ecocity.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ecocity.platform.http.JsonSetup;
import org.ecocity.platform.inbox.EventHandler;
import org.ecocity.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** Both ends of each event against the committed schema and example. */
public final class EventContracts {
  private static final ObjectMapper JSON = JsonSetup.strict();

  private EventContracts() {}

  /**
   * Every event record below a package: its schema is committed, its example valid and readable.
   */
  public static void published(String basePackage) {
    var records = eventRecords(basePackage);
    assertThat(records).as("events of " + basePackage).isNotEmpty();
    for (var record : records) {
      var type = typeOf(record);
      var schema = schema(record, type);
      Contracts.check("events/" + type + ".json", schema.toPrettyString() + "\n");
      var example = Events.example(type);
      var errors =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(example);
      assertThat(errors).as("example of " + type).isEmpty();
      readable(example, record, type);
    }
  }

  /** Every handler: the publisher's example can be read into the reader's own record. */
  public static void read(Iterable<EventHandler<?>> handlers) {
    var mapper =
        JsonSetup.strict()
            .configure(
                com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                false);
    for (var handler : handlers) {
      try {
        var value = mapper.treeToValue(Events.example(handler.type()), handler.payload());
        assertThat(value).as(handler.type()).isNotNull();
        assertComplete(value, handler.type());
      } catch (IOException e) {
        throw new AssertionError(handler.type() + " cannot be read by " + handler, e);
      }
    }
  }

  private static List<Class<?>> eventRecords(String basePackage) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(basePackage)
            .stream()
            .filter(found -> found.isRecord() && found.isAssignableTo(Event.class))
            .<Class<?>>map(found -> found.reflect())
            .sorted(java.util.Comparator.comparing(Class::getName))
            .toList();
  }

  private static String typeOf(Class<?> record) {
    try {
      var constant = record.getDeclaredField("TYPE");
      constant.setAccessible(true);
      return (String) constant.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(record + " has no constant TYPE", e);
    }
  }

  private static ObjectNode schema(Class<?> record, String type) {
    var config =
        new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(com.github.victools.jsonschema.generator.Option.INLINE_ALL_SCHEMAS)
            .with(com.github.victools.jsonschema.generator.Option.EXTRA_OPEN_API_FORMAT_VALUES);
    config
        .forFields()
        .withRequiredCheck(field -> !isNullable(field.getRawMember()))
        .withNullableCheck(field -> isNullable(field.getRawMember()));
    config.forTypesInGeneral().withCustomDefinitionProvider(EventContracts::textual);
    var schema = new SchemaGenerator(config.build()).generateSchema(record);
    schema.put("title", type);
    return schema;
  }

  private static com.github.victools.jsonschema.generator.@Nullable CustomDefinition textual(
      com.fasterxml.classmate.ResolvedType type,
      com.github.victools.jsonschema.generator.SchemaGenerationContext context) {
    var format =
        switch (type.getErasedType().getName()) {
          case "java.util.UUID" -> "uuid";
          case "java.time.LocalDate" -> "date";
          case "java.time.Instant" -> "date-time";
          case "java.time.YearMonth" -> "year-month";
          default -> null;
        };
    return format == null
        ? null
        : new com.github.victools.jsonschema.generator.CustomDefinition(
            JSON.createObjectNode().put("type", "string").put("format", format));
  }

  private static boolean isNullable(java.lang.reflect.Field field) {
    return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static void readable(JsonNode example, Class<?> record, String type) {
    try {
      assertThat(JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(example, record))))
          .as("example of " + type + " read and written again")
          .isEqualTo(example);
    } catch (IOException e) {
      throw new UncheckedIOException(type, e);
    }
  }

  /** A component that a reader's record calls non-null must be in the example. */
  private static void assertComplete(Object value, String type) {
    if (!value.getClass().isRecord()) {
      return;
    }
    for (var component : value.getClass().getRecordComponents()) {
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        try {
          component.getAccessor().setAccessible(true);
          assertThat(component.getAccessor().invoke(value))
              .as(type + " gives the reader's " + component.getName())
              .isNotNull();
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
