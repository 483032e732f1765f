package org.ecocity.k8s;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The models keep fields they do not know in {@code getAdditionalProperties()} and say nothing;
 * this goes through all of a model and says it.
 */
final class Surplus {
  private Surplus() {}

  static void refuse(@Nullable Object model) {
    refuse(model, "");
  }

  private static void refuse(@Nullable Object value, String place) {
    switch (value) {
      case null -> {}
      case Map<?, ?> map -> map.forEach((k, v) -> refuse(v, place + "." + k));
      case Collection<?> items -> items.forEach(it -> refuse(it, place + "[]"));
      default -> {
        if (isModel(value)) refuseIn(value, place);
      }
    }
  }

  private static void refuseIn(Object model, String place) {
    for (var method : model.getClass().getMethods()) {
      if (method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers())) continue;
      if (method.getName().equals("getAdditionalProperties")) {
        if (call(method, model) instanceof Map<?, ?> surplus && !surplus.isEmpty()) {
          throw new StrictReader.Refused(
              "%s has no field %s".formatted(place.isEmpty() ? "the object" : place, surplus));
        }
      } else if (method.getName().startsWith("get") && leadsOn(method.getReturnType())) {
        refuse(call(method, model), place + "." + method.getName().substring("get".length()));
      }
    }
  }

  private static boolean leadsOn(Class<?> type) {
    return Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || type == Object.class
        || isOurs(type);
  }

  private static boolean isModel(Object value) {
    return isOurs(value.getClass());
  }

  private static boolean isOurs(Class<?> type) {
    return !type.isEnum()
        && (type.getName().startsWith("io.fabric8.") || type.getName().startsWith("io.strimzi."));
  }

  private static @Nullable Object call(Method method, Object model) {
    try {
      return method.invoke(model);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
