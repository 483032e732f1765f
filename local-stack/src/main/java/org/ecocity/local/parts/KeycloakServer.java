package org.ecocity.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.AotCache;
import org.ecocity.local.process.Jvm;
import org.ecocity.local.process.Launch;

/** The sign-in server's unpacked distribution, shared by all stacks of this project. */
public final class KeycloakServer {

  /** The version that is downloaded. */
  public static final String VERSION = "26.7.3";

  private static final int BUILD_HEAP_MB = 512;

  /** Nothing of these is used here, and each makes the start longer. */
  private static final String UNUSED =
      String.join(
          ",",
          "account",
          "account-api",
          "admin",
          "admin-fine-grained-authz",
          "authorization",
          "ciba",
          "client-policies",
          "device-flow",
          "identity-brokering-api",
          "impersonation",
          "jwt-authorization-grant",
          "kerberos",
          "organization",
          "par",
          "passkeys",
          "recovery-codes",
          "step-up-authentication",
          "step-up-authentication-saml",
          "token-exchange-standard",
          "web-authn",
          "workflows");

  private static final List<String> VIRTUAL_MACHINE =
      List.of(
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000");

  private final Workspace workspace;

  /** That of this project. */
  public KeycloakServer(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Where it is unpacked. */
  public Path folder() {
    return workspace.cache().resolve("keycloak-" + VERSION);
  }

  /** Whether it is there and built for our database and path. */
  public boolean isBuilt() {
    return Files.exists(builtMark());
  }

  /** Fixes what cannot be changed at its start: database kind, path, features. */
  public void build() {
    var arguments =
        List.of(
            "build",
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=" + UNUSED);
    var command = command(BUILD_HEAP_MB, List.of(), folder(), arguments);
    new Launch("keycloak-build", command, Map.of(), folder(), workspace.log("keycloak-build"))
        .finish();
    try {
      Files.createFile(builtMark());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path builtMark() {
    return folder().resolve("built-for-ecocity");
  }

  /** Its start-up cache. */
  public AotCache cache() {
    var lib = folder().resolve("lib");
    var jars = List.of(lib.resolve("quarkus-run.jar"), lib.resolve("quarkus"));
    return new AotCache(workspace.cache().resolve("start"), "keycloak", jars);
  }

  /** What its own script would run, without the shell that stays in front of it. */
  List<String> command(int heapMb, List<String> options, Path home, List<String> arguments) {
    var machine = new ArrayList<>(VIRTUAL_MACHINE);
    machine.addAll(options);
    machine.add("-Dkc.home.dir=" + home);
    machine.add("-Djboss.server.config.dir=" + folder().resolve("conf"));
    var jar = folder().resolve("lib/quarkus-run.jar").toString();
    return new Jvm(heapMb, machine)
        .command(List.of("-cp", jar, "io.quarkus.bootstrap.runner.QuarkusEntryPoint"), arguments);
  }
}
