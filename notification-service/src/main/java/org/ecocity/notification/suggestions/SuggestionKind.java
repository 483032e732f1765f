package org.ecocity.notification.suggestions;

/** What a citizen wants. */
enum SuggestionKind {
  /** 建议: something could be better. */
  SUGGESTION,
  /** 举报: something is wrong; goes to supervision as well and is never published. */
  REPORT,
  /** 咨询: a question. */
  CONSULTATION
}
