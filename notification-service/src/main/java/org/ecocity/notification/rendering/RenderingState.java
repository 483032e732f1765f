package org.ecocity.notification.rendering;

/** How far a document's PDF is. */
public enum RenderingState {
  /** It waits for its turn, or to be tried again. */
  WAITING,
  /** It is being set. */
  RENDERING,
  /** The PDF is there. */
  DONE,
  /** It was tried as often as allowed; it can be asked for again. */
  FAILED
}
