package org.ecocity.notification.signed;

/** Kinds of official documents. */
public enum DocumentKind {
  /** 每月通报. */
  PROGRESS_CIRCULAR,
  /** 督查通报. */
  INSPECTION_CIRCULAR,
  /** 通报表彰. */
  COMMENDATION,
  /** 通报表扬. */
  PRAISE,
  /** 通报批评. */
  CRITICISM,
  /** 整改通知. */
  RECTIFICATION_ORDER,
  /** 督办函. */
  SUPERVISION_LETTER,
  /** 奖补资金下达通知. */
  GRANT_NOTICE,
  /** 会议通知. */
  MEETING_NOTICE,
  /** 会议纪要. */
  MINUTES,
  /** 通知. */
  NOTICE;

  /** Whether it may be drafted here; the others are made from what was approved elsewhere. */
  public boolean isDraftedHere() {
    return switch (this) {
      case NOTICE, MEETING_NOTICE, MINUTES, SUPERVISION_LETTER -> true;
      case PROGRESS_CIRCULAR,
          INSPECTION_CIRCULAR,
          COMMENDATION,
          PRAISE,
          CRITICISM,
          RECTIFICATION_ORDER,
          GRANT_NOTICE ->
          false;
    };
  }
}
