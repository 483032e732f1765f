package org.ecocity.platform.security;

/** The realm's roles, as they stand in a token's {@code groups}. */
public final class Roles {
  /** Clerk of the programme office. */
  public static final String OFFICE = "office";

  /** Director of the programme office. */
  public static final String OFFICE_CHIEF = "office-chief";

  /** Registers documents and approvals given on paper. */
  public static final String REGISTRAR = "registrar";

  /** Member of the leading group who approves. */
  public static final String LEADER = "leader";

  /** Clerk of any unit: district, zone, county, department. */
  public static final String UNIT = "unit";

  /** Principal officer of any unit. */
  public static final String UNIT_CHIEF = "unit-chief";

  /** First hand in finance. */
  public static final String FINANCE = "finance";

  /** Second hand in finance. */
  public static final String FINANCE_CHECK = "finance-check";

  /** Third hand in finance. */
  public static final String FINANCE_CHIEF = "finance-chief";

  /** Member of a joint inspection team. */
  public static final String INSPECTOR = "inspector";

  /** Leader of a joint inspection team. */
  public static final String INSPECTOR_CHIEF = "inspector-chief";

  /** Publicity department. */
  public static final String PUBLICITY = "publicity";

  /** Reads nearly everything, changes nothing. */
  public static final String AUDITOR = "auditor";

  /** Runs the system; sees no business data. */
  public static final String OPS = "ops";

  /** Another system that reads. */
  public static final String SYSTEM_READER = "system-reader";

  /** Another system that writes progress. */
  public static final String SYSTEM_PROGRESS = "system-progress";

  /** Another system that executes payments. */
  public static final String SYSTEM_PAYMENTS = "system-payments";

  /** Whoever is signed in, whatever the role. */
  public static final String ANYBODY = "**";

  private Roles() {}
}
