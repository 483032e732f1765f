package org.ecocity.local.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.ecocity.local.Refusal;

/**
 * What a backup consists of. It is written last: a folder without one is no backup.
 *
 * @param format of this description itself
 * @param takenAt instant at which nothing was running, ISO 8601
 * @param versions of the programs whose data these are
 * @param folders all folders, the empty ones too: the database does not start without them
 * @param files all files
 */
record Manifest(
    int format,
    String takenAt,
    SortedMap<String, String> versions,
    List<String> folders,
    List<Entry> files) {

  static final int FORMAT = 1;
  static final String NAME = "manifest.json";

  /**
   * One file.
   *
   * @param path from the backup's folder, parted by slashes
   * @param bytes its size
   * @param sha256 of its content, in hexadecimal
   */
  record Entry(String path, long bytes, String sha256) {}

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  long bytes() {
    return files.stream().mapToLong(Entry::bytes).sum();
  }

  void write(Path folder) {
    try {
      var beside = folder.resolve(NAME + ".new");
      Files.writeString(beside, JSON.writeValueAsString(this));
      Files.move(beside, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest read(Path folder) {
    var file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      throw new Refusal(folder + " is no finished backup: it has no " + NAME + ".");
    }
    try {
      var manifest = JSON.readValue(Files.readString(file), Manifest.class);
      if (manifest.format != FORMAT) {
        throw new Refusal(
            "%s has format %d; this program reads %d.".formatted(file, manifest.format, FORMAT));
      }
      return manifest;
    } catch (JsonProcessingException e) {
      throw new Refusal(file + " is damaged: it cannot be read.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Data of newer programs cannot be read by older ones, and the database's files by no other major
   * version.
   */
  void requireReadableBy(Map<String, String> present) {
    for (var one : present.entrySet()) {
      var taken = versions.getOrDefault(one.getKey(), "0");
      var otherMajor =
          one.getKey().equals("postgres") && number(taken, 0) != number(one.getValue(), 0);
      if (otherMajor || isNewer(taken, one.getValue())) {
        throw new Refusal(
            "The backup was taken with %s %s; here is %s."
                .formatted(one.getKey(), taken, one.getValue()));
      }
    }
  }

  private static boolean isNewer(String taken, String present) {
    for (var place = 0; place < 3; place++) {
      var difference = number(taken, place) - number(present, place);
      if (difference != 0) return difference > 0;
    }
    return false;
  }

  private static int number(String version, int place) {
    var parts = version.split("\\D+");
    return place < parts.length && !parts[place].isEmpty() ? Integer.parseInt(parts[place]) : 0;
  }
}
