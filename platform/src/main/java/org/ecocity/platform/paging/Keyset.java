package org.ecocity.platform.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ecocity.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A list over one entity with filters, one of a few sort orders and a keyset cursor, so that pages
 * stay right while data change. The entity is {@code e} and has an {@code id}.
 *
 * @param <E> the entity
 */
public final class Keyset<E> {
  private static final int MAX_TOTAL = 10_000;

  private final EntityManager entities;
  private final Class<E> entity;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Map<String, Order<E>> orders = new LinkedHashMap<>();

  private Keyset(EntityManager entities, Class<E> entity) {
    this.entities = entities;
    this.entity = entity;
  }

  /** Begins a list. */
  public static <E> Keyset<E> of(EntityManager entities, Class<E> entity) {
    return new Keyset<>(entities, entity);
  }

  /** Adds a condition in HQL without parameters. */
  public Keyset<E> where(String condition) {
    conditions.add("(" + condition + ")");
    return this;
  }

  /** Adds a condition in HQL with one parameter; nothing is added when the value is null. */
  public Keyset<E> where(String condition, String parameter, @Nullable Object value) {
    if (value != null) {
      conditions.add("(" + condition + ")");
      parameters.put(parameter, value);
    }
    return this;
  }

  /**
   * Offers a sort order; the first offered is the default. The field must never be null.
   *
   * @param name as in {@code sort=}
   * @param field HQL, such as {@code e.code}
   * @param type String, Long, Integer, LocalDate or Instant
   * @param value reads the field from an entity
   */
  public Keyset<E> sortedBy(String name, String field, Class<?> type, Function<E, Object> value) {
    orders.put(name, new Order<>(name, field, type, value));
    return this;
  }

  /** Runs the list. */
  public <V> Page<V> page(PageRequest request, Function<E, V> view) {
    var descending = request.sort != null && request.sort.startsWith("-");
    var order = order(request.sort);
    var cursor =
        request.cursor == null ? null : Cursor.read(request.cursor, order.name(), order.type());
    int limit = request.limit();
    var found = rows(order, descending, cursor, limit + 1);
    var items = found.subList(0, Math.min(limit, found.size()));
    String next = null;
    if (found.size() > limit) {
      var last = items.getLast();
      next = request.next(Cursor.write(order.name(), order.value().apply(last), id(last)));
    }
    return new Page<>(
        items.stream().map(view).toList(), next, request.total ? Integer.valueOf(total()) : null);
  }

  private List<E> rows(Order<E> order, boolean descending, @Nullable Cursor cursor, int limit) {
    var all = new ArrayList<>(conditions);
    var sign = descending ? " < " : " > ";
    if (cursor != null) {
      all.add(
          "("
              + order.field()
              + sign
              + ":cursorValue or ("
              + order.field()
              + " = :cursorValue and e.id"
              + sign
              + ":cursorId))");
    }
    var direction = descending ? " desc" : "";
    var query =
        entities.createQuery(
            "select e from "
                + entity.getSimpleName()
                + " e"
                + clause(all)
                + " order by "
                + order.field()
                + direction
                + ", e.id"
                + direction,
            entity);
    parameters.forEach(query::setParameter);
    if (cursor != null) {
      query.setParameter("cursorValue", cursor.value()).setParameter("cursorId", cursor.id());
    }
    return query.setMaxResults(limit).getResultList();
  }

  private int total() {
    Query query =
        entities.createQuery(
            "select e.id from " + entity.getSimpleName() + " e" + clause(conditions));
    parameters.forEach(query::setParameter);
    return query.setMaxResults(MAX_TOTAL).getResultList().size();
  }

  private Order<E> order(@Nullable String sort) {
    var name = sort == null ? orders.keySet().iterator().next() : sort.replaceFirst("^-", "");
    var order = orders.get(name);
    if (order == null) {
      throw Problem.malformed("sort", "sort", String.join(", ", orders.keySet()));
    }
    return order;
  }

  private Object id(E found) {
    return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(found);
  }

  private static String clause(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private record Order<E>(String name, String field, Class<?> type, Function<E, Object> value) {}
}
