package org.ecocity.platform.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What a service is told of itself and its surroundings. */
@ConfigMapping(prefix = "ecocity")
public interface ServiceConfig {
  /** Its name: projects, funding, supervision or notification. */
  String service();

  /** Bootstrap address of the broker. */
  String kafka();

  /** The address that users see, {@code http://host:port}. */
  @WithDefault("http://127.0.0.1:8080")
  String door();

  /** The realm's address on the identity server's own port. */
  Optional<String> oidc();

  /** Whether this is the local profile, where the business date may be moved. */
  @WithDefault("false")
  boolean local();

  /** Folder of uploaded files. */
  String attachments();

  /** Before every topic name; set by tests that share a broker. */
  Optional<String> topicPrefix();

  /** Partitions of a topic that is made at start. */
  @WithDefault("4")
  int topicPartitions();

  /** Replicas of a topic that is made at start. */
  @WithDefault("1")
  short topicReplicas();

  /** Services whose events are read. */
  @WithDefault("projects,funding,supervision,notification")
  List<String> readsFrom();

  /** Where the database is and with which passwords. */
  Database db();

  /** The topic of a service. */
  default String topicOf(String service) {
    return topicPrefix().orElse("") + "ecocity." + service + ".v1";
  }

  /** The topic of a consumer's dead letters. */
  default String deadLetterTopic() {
    return topicPrefix().orElse("") + "ecocity." + service() + ".dead-letters.v1";
  }

  /** The service's own database. */
  interface Database {
    /** JDBC address. */
    Optional<String> url();

    /** The role that owns the schema, used by migrations alone. */
    Role owner();

    /** The role of run time. */
    Role app();
  }

  /** A database role. */
  interface Role {
    /** Its password. */
    Optional<String> password();
  }
}
