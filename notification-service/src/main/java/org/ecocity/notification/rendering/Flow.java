package org.ecocity.notification.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Lets pieces flow over pages. */
final class Flow {
  /** Pieces taken along so that the signature never stands on a page without body. */
  private static final int TAKEN_ALONG = 2;

  /** Rows left free for the seal. */
  private static final int FREE_ROWS = 2;

  private final List<List<Placed>> pages = new ArrayList<>();
  private double y;

  Flow(double firstY) {
    pages.add(new ArrayList<>());
    y = firstY;
  }

  void add(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item.onGrid()) {
        y = Grid.rowAtOrBelow(y);
      }
      if (!Grid.fits(y + needed(items, i))) {
        newPage();
        var head = item.head();
        if (head != null) {
          place(head);
        }
      }
      place(item);
    }
  }

  /** The height a piece needs together with those it may not be parted from. */
  private static double needed(List<Item> items, int from) {
    double height = 0;
    int i = from;
    while (items.get(i).keepWithNext() && i + 1 < items.size()) {
      height += items.get(i).height();
      i++;
    }
    double needed = height + items.get(i).ink();
    return needed > Grid.HEIGHT ? items.get(from).ink() : needed;
  }

  /**
   * Adds the signature; where it needs a new page, the last of the body comes along.
   *
   * @param signature the signature below so many free rows
   * @param imprintTop where the imprint begins: with one free row less both may share a page
   */
  void addWithBody(IntFunction<Item> signature, double imprintTop) {
    y = Grid.rowAtOrBelow(y);
    var roomy = signature.apply(FREE_ROWS);
    var tight = signature.apply(FREE_ROWS - 1);
    if (y + roomy.ink() <= imprintTop) {
      place(roomy);
    } else if (y + tight.ink() <= imprintTop || Grid.fits(y + tight.ink())) {
      place(tight);
    } else {
      takeBodyAlong();
      place(roomy);
    }
  }

  private void takeBodyAlong() {
    var last = pages.getLast();
    var along = new ArrayList<Item>();
    while (along.size() < TAKEN_ALONG && last.size() > 1) {
      along.addFirst(last.removeLast().item());
    }
    newPage();
    if (!along.isEmpty() && along.getFirst().head() instanceof Item head) {
      place(head);
    }
    add(along);
    y = Grid.rowAtOrBelow(y);
  }

  /** Goes to a new page unless the present one is free from there on down. */
  void reserveBelow(double top) {
    if (y - Grid.ROW + Grid.BODY_PT > top) {
      newPage();
    }
  }

  private void newPage() {
    pages.add(new ArrayList<>());
    y = Grid.TOP;
  }

  private void place(Item item) {
    pages.getLast().add(new Placed(item, y));
    y += item.height();
  }

  List<List<Op>> pages() {
    return pages.stream()
        .<List<Op>>map(
            page -> new ArrayList<>(page.stream().flatMap(one -> one.item().at(one.y())).toList()))
        .toList();
  }

  private record Placed(Item item, double y) {}
}
