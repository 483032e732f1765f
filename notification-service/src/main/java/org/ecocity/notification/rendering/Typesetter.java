package org.ecocity.notification.rendering;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese is set: between any two characters, but Latin words and numbers
 * stay whole, closing punctuation never begins and opening punctuation never ends a line.
 */
final class Typesetter {
  private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕］｝”’％%…—·,.;:?!)]}℃";
  private static final String NEVER_LAST = "（《〈「『【〔［｛“‘([{";
  private static final double TOLERANCE = 0.01;

  /** A longer word, such as an address, is broken anywhere. */
  private static final int MAX_WORD_CHARS = 20;

  /** Widest gap, in em, that is put between two characters to make a line's edge straight. */
  private static final double MAX_STRETCH_EM = 0.35;

  private final Fonts fonts;
  private final boolean wholeWords;

  Typesetter(Fonts fonts) {
    this(fonts, false);
  }

  private Typesetter(Fonts fonts, boolean wholeWords) {
    this.fonts = fonts;
    this.wholeWords = wholeWords;
  }

  /** The same for titles, whose lines keep words whole. */
  Typesetter ofTitles() {
    return new Typesetter(fonts, true);
  }

  /** Width of a text set in one line; the last character's spacing is not counted. */
  double width(Op.Style style, String text, double spacing) {
    int count = text.codePointCount(0, text.length());
    return text.codePoints().mapToDouble(c -> advance(style, c)).sum()
        + Math.max(0, count - 1) * spacing;
  }

  /** Width of the widest part that no line can end in. */
  double widestWord(Op.Style style, String text) {
    return words(text).stream().mapToDouble(word -> width(style, word, 0)).max().orElse(0);
  }

  private double advance(Op.Style style, int codePoint) {
    var face = fonts.having(style.face(), codePoint);
    return (face == null ? 1 : fonts.of(face).width(codePoint)) * style.size() * style.stretch();
  }

  /**
   * Breaks a text.
   *
   * @param indent how far the first line is drawn in
   * @param width of the lines
   */
  List<Line> lines(Op.Style style, String text, double indent, double width, double spacing) {
    var lines = new ArrayList<Line>();
    var words = words(text);
    int from = 0;
    do {
      double left = lines.isEmpty() ? indent : 0;
      int to = end(style, words, from, width - left, spacing);
      var line = String.join("", words.subList(from, to)).strip();
      boolean last = to == words.size();
      lines.add(
          new Line(left, line, last ? spacing : justified(style, line, width - left, spacing)));
      from = to;
    } while (from < words.size());
    return lines;
  }

  /** Where the line that begins at {@code from} ends: at least one word is taken. */
  private int end(Op.Style style, List<String> words, int from, double width, double spacing) {
    double used = 0;
    int to = from;
    while (to < words.size()) {
      double wide = width(style, words.get(to), spacing);
      if (to > from && used + spacing + wide > width + TOLERANCE) {
        break;
      }
      used += (to > from ? spacing : 0) + wide;
      to++;
    }
    return to == words.size() ? to : allowed(words, from, to);
  }

  private int allowed(List<String> words, int from, int to) {
    int end = to;
    while (end > from + 1 && isForbidden(words.get(end - 1), words.get(end))) {
      end--;
    }
    return end > from + 1 || to == from + 1 ? end : to;
  }

  private boolean isForbidden(String left, String right) {
    return NEVER_FIRST.contains(right)
        || NEVER_LAST.contains(left)
        || wholeWords && TitleWords.joins(left, right);
  }

  private double justified(Op.Style style, String line, double width, double spacing) {
    int gaps = line.codePointCount(0, line.length()) - 1;
    if (gaps < 1) {
      return spacing;
    }
    double more = (width - width(style, line, spacing)) / gaps;
    return more > 0 && more <= MAX_STRETCH_EM * style.size() ? spacing + more : spacing;
  }

  /** Single characters of Chinese, whole words and numbers of anything else. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isWordPart(c)) {
                word.appendCodePoint(c);
                return;
              }
              flush(words, word);
              words.add(Character.toString(c));
            });
    flush(words, word);
    return words;
  }

  private static void flush(List<String> words, StringBuilder word) {
    if (word.length() > MAX_WORD_CHARS) {
      word.codePoints().mapToObj(Character::toString).forEach(words::add);
    } else if (!word.isEmpty()) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  private static boolean isWordPart(int c) {
    return c < 0x250 && !Character.isWhitespace(c) && NEVER_LAST.indexOf(c) < 0;
  }

  /**
   * One line.
   *
   * @param indent how far it is drawn in
   * @param text the text
   * @param spacing added after each character
   */
  record Line(double indent, String text, double spacing) {}
}
