package org.ecocity.gateway.signin;

/** The realm's roles that the door itself knows, as they stand in a token's {@code groups}. */
public final class Roles {
  public static final String OFFICE = "office";
  public static final String OFFICE_CHIEF = "office-chief";
  public static final String REGISTRAR = "registrar";
  public static final String LEADER = "leader";
  public static final String UNIT = "unit";
  public static final String UNIT_CHIEF = "unit-chief";
  public static final String FINANCE = "finance";
  public static final String FINANCE_CHECK = "finance-check";
  public static final String FINANCE_CHIEF = "finance-chief";
  public static final String INSPECTOR = "inspector";
  public static final String INSPECTOR_CHIEF = "inspector-chief";
  public static final String PUBLICITY = "publicity";
  public static final String AUDITOR = "auditor";
  public static final String OPS = "ops";
  public static final String SYSTEM_READER = "system-reader";

  /** Whoever is signed in. */
  public static final String ANYBODY = "**";

  private Roles() {}
}
