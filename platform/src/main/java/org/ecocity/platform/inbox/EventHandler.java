package org.ecocity.platform.inbox;

/**
 * Applies one type of event. The consumer calls it in a transaction of its own, once for each
 * event, in order for each aggregate.
 *
 * @param <T> a record of this service that holds only the fields it uses
 */
public interface EventHandler<T> {
  /** The CloudEvents type it applies. */
  String type();

  /** The record to read the payload into; members it does not have are ignored. */
  Class<T> payload();

  /**
   * Applies the event.
   *
   * @throws RejectedEventException when it can never succeed, so that it is parked for operators
   */
  void on(T event, Envelope envelope);
}
