package org.ecocity.notification.signed;

/** Whether the public may read it (公开方式), marked at signing. */
public enum Disclosure {
  /** 主动公开. */
  PROACTIVE,
  /** 依申请公开. */
  ON_REQUEST,
  /** 不予公开. */
  NONE
}
