package org.ecocity.platform.outbox;

/**
 * Something that happened, told to the other services. An implementation is a record whose
 * components are the payload; its type is written once, as a constant of that record.
 */
public interface Event {
  /** The CloudEvents type, such as {@code ecocity.projects.key-project-table.issued.v1}. */
  String type();
}
