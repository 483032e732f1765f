package org.ecocity.platform.sheets;

import java.util.regex.Pattern;

/** A counted list in a styles part, such as {@code <fills count="2">…</fills>}. */
final class XmlList {
  private final String xml;
  private final String list;
  private final int count;

  XmlList(String xml, String list, String item) {
    this.xml = xml;
    this.list = list;
    int begin = xml.indexOf("<" + list);
    int end = xml.indexOf("</" + list + ">");
    this.count = begin < 0 || end < begin ? -1 : items(xml.substring(begin, end), item);
  }

  /** How many there are, −1 where there is no such list. */
  int count() {
    return count;
  }

  /** The text with one more at the end of the list. */
  String append(String added) {
    if (count < 0) {
      return xml;
    }
    var end = "</" + list + ">";
    return xml.replaceFirst("<" + list + "[^>]*>", "<" + list + " count=\"" + (count + 1) + "\">")
        .replace(end, added + end);
  }

  private static int items(String part, String item) {
    return (int) Pattern.compile("<" + item + "[\\s>/]").matcher(part).results().count();
  }
}
