package org.ecocity.funding.payments;

/** Amounts in capital Chinese numerals, as vouchers write them (票据法, 支付结算办法 附一). */
final class Capitals {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};

  private Capitals() {}

  /** An amount of fen, not below zero, such as {@code 壹仟零伍元叁角整}. */
  static String of(long fen) {
    long yuan = fen / 100;
    int jiao = (int) (fen / 10 % 10);
    int rest = (int) (fen % 10);
    var text = new StringBuilder();
    if (yuan > 0 || fen == 0) {
      text.append(whole(yuan)).append('元');
    }
    if (jiao > 0) {
      text.append(DIGITS.charAt(jiao)).append('角');
    } else if (rest > 0 && yuan > 0) {
      text.append('零');
    }
    return rest > 0 ? text.append(DIGITS.charAt(rest)).append('分').toString() : text + "整";
  }

  private static String whole(long yuan) {
    if (yuan == 0) {
      return "零";
    }
    var text = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.length - 1; group >= 0; group--) {
      int part = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
      if (part == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (!text.isEmpty() && (gap || part < 1000)) {
        text.append('零');
      }
      text.append(ofGroup(part)).append(GROUPS[group]);
      gap = false;
    }
    return text.toString();
  }

  private static String ofGroup(int part) {
    var text = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = (int) (part / (long) Math.pow(10, place) % 10);
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (gap) {
        text.append('零');
      }
      text.append(DIGITS.charAt(digit)).append(PLACES[place]);
      gap = false;
    }
    return text.toString();
  }
}
