package org.ecocity.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house rules as far as a part without a database has them. */
class ArchitectureTest {
  private final JavaClasses gateway =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.ecocity.gateway");

  @Test
  void someClassesWereReallyRead() {
    assertThat(gateway.size()).isGreaterThan(40);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.ecocity.gateway.(*)..").should().beFreeOfCycles().check(gateway);
  }

  @Test
  void dependsOnNoServiceAndNotOnThePlatform() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.ecocity.platform..",
            "org.ecocity.projects..",
            "org.ecocity.funding..",
            "org.ecocity.supervision..",
            "org.ecocity.notification..")
        .check(gateway);
  }

  @Test
  void resourcesStayInTheirPackages() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .bePackagePrivate()
        .check(gateway);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    fields().should().notBeAnnotatedWith(jakarta.inject.Inject.class).check(gateway);
  }
}
