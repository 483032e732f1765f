package org.ecocity.projects.library;

/** Whether a project is new, continued or rebuilt. */
public enum Nature {
  /** 新建. */
  NEW,
  /** 续建. */
  CONTINUED,
  /** 改建. */
  REBUILT
}
