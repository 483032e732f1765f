package org.ecocity.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rules of the house, checked on the compiled classes and the source files of a service. */
public final class HouseRules {
  private static final int MAX_FILE_LINES = 300;
  private static final int MAX_PACKAGE_FILES = 25;

  private static final DescribedPredicate<JavaMethod> OPERATIONS =
      DescribedPredicate.describe(
          "are operations",
          method ->
              method.getAnnotations().stream()
                  .anyMatch(a -> a.getRawType().isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")));

  private HouseRules() {}

  /** Checks all rules for a service such as {@code projects}. */
  public static void check(String service) {
    var base = "org.ecocity." + service;
    var imported =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(base);
    assertThat(imported.size()).as("classes of " + base).isGreaterThan(20);
    onlyOwnService(imported, base);
    featuresHaveNoCycle(imported, base);
    resourcesOnlyTranslate(imported);
    entitiesStayInside(imported);
    transactionsStandOnServicesAndHandlers(imported);
    everyOperationSaysWhoMay(imported);
    operationsArePublic(imported);
    listsAreFilesToo(imported);
    timeComesFromTheBusinessClock(imported);
    filesAreSmall();
  }

  private static void onlyOwnService(JavaClasses imported, String base) {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of another service",
                found ->
                    found.getPackageName().startsWith("org.ecocity.")
                        && !found.getPackageName().startsWith(base)
                        && !found.getPackageName().startsWith("org.ecocity.platform")))
        .check(imported);
  }

  private static void featuresHaveNoCycle(JavaClasses imported, String base) {
    slices().matching(base + ".(*)..").should().beFreeOfCycles().check(imported);
  }

  private static void resourcesOnlyTranslate(JavaClasses imported) {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
        .check(imported);
  }

  private static void entitiesStayInside(JavaClasses imported) {
    classes()
        .that()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .should()
        .notBePublic()
        .allowEmptyShould(true)
        .check(imported);
  }

  private static void transactionsStandOnServicesAndHandlers(JavaClasses imported) {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .beAnnotatedWith("jakarta.transaction.Transactional")
        .check(imported);
    methods()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .notBeAnnotatedWith("jakarta.transaction.Transactional")
        .check(imported);
  }

  private static void everyOperationSaysWhoMay(JavaClasses imported) {
    methods()
        .that(OPERATIONS)
        .should(
            new ArchCondition<JavaMethod>("say who may call them") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                var said =
                    method.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                        || method.isAnnotatedWith("jakarta.annotation.security.PermitAll")
                        || method.isAnnotatedWith("io.quarkus.security.Authenticated");
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
              }
            })
        .check(imported);
  }

  /** Quarkus leaves the others out with no more than a warning, and still describes them. */
  private static void operationsArePublic(JavaClasses imported) {
    methods().that(OPERATIONS).should().bePublic().check(imported);
  }

  /** A list is written in JSON, CSV and as a workbook by the platform: none narrows that. */
  private static void listsAreFilesToo(JavaClasses imported) {
    methods()
        .that(OPERATIONS)
        .and()
        .haveRawReturnType("org.ecocity.platform.paging.Page")
        .should()
        .notBeAnnotatedWith("jakarta.ws.rs.Produces")
        .check(imported);
  }

  private static void timeComesFromTheBusinessClock(JavaClasses imported) {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(imported);
  }

  private static void filesAreSmall() {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (var source : sources) {
        assertThat(Files.readAllLines(source).size())
            .as("lines of " + source)
            .isLessThanOrEqualTo(MAX_FILE_LINES);
      }
      sources.stream()
          .collect(java.util.stream.Collectors.groupingBy(Path::getParent))
          .forEach(
              (folder, inside) ->
                  assertThat(inside.size())
                      .as("files of " + folder)
                      .isLessThanOrEqualTo(MAX_PACKAGE_FILES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
