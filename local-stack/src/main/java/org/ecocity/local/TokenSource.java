package org.ecocity.local;

/** Access tokens of the sample users and clients. */
@FunctionalInterface
public interface TokenSource {

  /** A token of the user or client, valid for at least another half minute. */
  String token(String user);
}
