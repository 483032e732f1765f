package org.ecocity.projects.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ecocity.platform.audit.Audit;
import org.ecocity.platform.ids.Ids;
import org.ecocity.platform.problem.Problem;

@ApplicationScoped
class CodeListService {
  private final CodeItems items;
  private final Audit audit;

  CodeListService(CodeItems items, Audit audit) {
    this.items = items;
    this.audit = audit;
  }

  @Transactional
  List<CodeListView> all() {
    return items.all().stream()
        .collect(
            Collectors.groupingBy(
                CodeItem::listCode,
                LinkedHashMap::new,
                Collectors.mapping(CodeItemView::of, Collectors.toList())))
        .entrySet()
        .stream()
        .map(list -> new CodeListView(list.getKey(), list.getValue()))
        .toList();
  }

  @Transactional
  List<CodeItemView> of(String listCode) {
    return items.of(listCode).stream().map(CodeItemView::of).toList();
  }

  @Transactional
  CodeItemView enter(String listCode, CodeItemRequest request) {
    items
        .byCode(listCode, request.code())
        .ifPresent(
            there -> {
              throw Problem.conflict("already-there").with("id", there.id());
            });
    int position = items.of(listCode).stream().mapToInt(CodeItem::position).max().orElse(0) + 1;
    var item = new CodeItem(Ids.next(), listCode, position, request);
    items.persistAndFlush(item);
    audit.created("code-item", item.id(), request);
    return CodeItemView.of(item);
  }
}
