package org.ecocity.funding.vouchers;

/** Amounts in capital Chinese numerals, as vouchers write them (票据法, 支付结算办法 附一). */
public final class Capitals {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final long YI = 100_000_000;
  private static final long WAN = 10_000;

  private Capitals() {}

  /** An amount of fen, not below zero, such as {@code 壹仟零伍元叁角整}. */
  public static String of(long fen) {
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
    if (yuan >= YI) {
      return whole(yuan / YI) + "亿" + after(yuan % YI, YI);
    }
    if (yuan >= WAN) {
      return whole(yuan / WAN) + "万" + after(yuan % WAN, WAN);
    }
    return yuan == 0 ? "零" : ofGroup((int) yuan);
  }

  /** What follows a unit: nothing of nothing, and 零 where places are skipped. */
  private static String after(long rest, long unit) {
    if (rest == 0) {
      return "";
    }
    return (rest < unit / 10 ? "零" : "") + whole(rest);
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
