package org.ecocity.k8s;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * The {@code ECOCITY_…} variables a program understands: the members of its config mappings, read
 * from the sources, and what its properties ask for in {@code ${…}}.
 */
final class ConfigKeys {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(ecocity\\.[a-z.-]+)");
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])([A-Z])");

  private final Set<String> found = new TreeSet<>();

  private ConfigKeys() {}

  /** Those of the modules that make up one program. */
  static Set<String> of(List<String> modules) {
    var keys = new ConfigKeys();
    for (var module : modules) {
      var main = Rendered.ROOT.resolve(module).resolve("src/main");
      keys.readMappings(files(main.resolve("java"), ".java"));
      files(main.resolve("resources"), ".properties").forEach(keys::readPlaceholders);
    }
    return keys.found;
  }

  private void readMappings(List<Path> sources) {
    var mappings = sources.stream().filter(it -> text(it).contains("@ConfigMapping")).toList();
    if (mappings.isEmpty()) return;
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of(),
                  null,
                  manager.getJavaFileObjectsFromPaths(mappings));
      task.parse().forEach(this::readUnit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readUnit(CompilationUnitTree unit) {
    for (var declared : unit.getTypeDecls()) {
      if (!(declared instanceof ClassTree type)) continue;
      for (var annotation : type.getModifiers().getAnnotations()) {
        if (annotation.getAnnotationType().toString().equals("ConfigMapping")) {
          readMembers(prefix(annotation), type, nested(type));
        }
      }
    }
  }

  private void readMembers(String prefix, ClassTree type, Map<String, ClassTree> nested) {
    for (var member : type.getMembers()) {
      if (!(member instanceof MethodTree method) || !method.getParameters().isEmpty()) continue;
      var key = prefix + "." + kebab(method.getName().toString());
      var group = nested.get(String.valueOf(method.getReturnType()));
      if (group == null) {
        found.add(variable(key));
      } else {
        readMembers(key, group, nested);
      }
    }
  }

  private static Map<String, ClassTree> nested(ClassTree type) {
    var nested = new HashMap<String, ClassTree>();
    for (var member : type.getMembers()) {
      if (member instanceof ClassTree inner) nested.put(inner.getSimpleName().toString(), inner);
    }
    return nested;
  }

  private static String prefix(AnnotationTree annotation) {
    for (var argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree it
          && it.getVariable().toString().equals("prefix")
          && it.getExpression() instanceof LiteralTree literal) {
        return String.valueOf(literal.getValue());
      }
    }
    throw new IllegalStateException("A mapping without a prefix: " + annotation);
  }

  private void readPlaceholders(Path properties) {
    PLACEHOLDER
        .matcher(text(properties))
        .results()
        .map(it -> variable(it.group(1)))
        .forEach(found::add);
  }

  private static String kebab(String name) {
    return CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT);
  }

  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static List<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
