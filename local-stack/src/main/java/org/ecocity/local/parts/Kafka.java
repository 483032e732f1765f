package org.ecocity.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ecocity.local.Workspace;
import org.ecocity.local.process.Await;
import org.ecocity.local.process.Child;
import org.ecocity.local.process.Jvm;
import org.ecocity.local.process.Launch;
import org.ecocity.local.process.Ports;

/**
 * One Kafka broker that is its own controller.
 *
 * @param folder its data and its settings
 */
public record Kafka(Workspace workspace, Path folder, Path log, int port, int controllerPort) {

  private static final String CLUSTER_ID = "ZWNvY2l0eS1sb2NhbC1rYQ";
  private static final int HEAP_MB = 256;
  private static final int FORMAT_HEAP_MB = 96;
  private static final Duration READY_BOUND = Duration.ofSeconds(90);

  /**
   * Starts it, formatting its folder first when there is none, and waits until it answers.
   *
   * @param options further options of its virtual machine
   * @param begun is told of the process at once, so that it can be ended while it is starting
   */
  public Child start(List<String> options, Consumer<Child> begun) {
    var settings = folder.resolve("server.properties");
    write(settings);
    if (!Files.exists(folder.resolve("data/meta.properties"))) format(settings);
    var launch =
        launch(
            "kafka",
            new Jvm(HEAP_MB, options).command(main("kafka.Kafka"), List.of(settings.toString())));
    var child = launch.start();
    begun.accept(child);
    Await.ready(launch, child, READY_BOUND, this::answers);
    return child;
  }

  /** Whether it takes connections. */
  public boolean answers() {
    return Ports.answers(port);
  }

  private void format(Path settings) {
    var arguments = List.of("format", "--standalone", "-t", CLUSTER_ID, "-c", settings.toString());
    launch(
            "kafka-format",
            new Jvm(FORMAT_HEAP_MB, List.of()).command(main("kafka.tools.StorageTool"), arguments))
        .finish();
  }

  private List<String> main(String type) {
    return List.of(
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-cp",
        Jvm.classPath(workspace.jars()),
        type);
  }

  private Launch launch(String name, List<String> command) {
    return new Launch(name, command, Map.of(), folder, log);
  }

  /** One node: nothing is replicated, internal topics are small, groups start without delay. */
  private void write(Path settings) {
    var text =
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.bootstrap.servers=127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        num.partitions=4
        auto.create.topics.enable=true
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=2
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=2
        group.initial.rebalance.delay.ms=0
        log.cleaner.dedupe.buffer.size=16777216
        log.index.size.max.bytes=1048576
        num.network.threads=2
        num.io.threads=4
        """
            .formatted(port, controllerPort, folder.resolve("data"));
    try {
      Files.createDirectories(folder);
      Files.writeString(settings, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
