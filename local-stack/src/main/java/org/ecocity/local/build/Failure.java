package org.ecocity.local.build;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What went wrong, from Maven's own lines, as one sentence. */
final class Failure {

  private static final Pattern DOWNLOAD =
      Pattern.compile(
          "Could not (?:transfer|find) artifact (\\S+)|Could not resolve dependencies"
              + "|npm (?:error|ERR!) (?:code )?(?:E?NETWORK|ENOTFOUND|ETIMEDOUT|ECONNRE)");
  private static final Pattern MODULE =
      Pattern.compile("on project (\\S+):|There are test failures");

  private String download = "";
  private String module = "";

  void read(String line) {
    var missing = DOWNLOAD.matcher(line);
    if (download.isEmpty() && missing.find()) {
      var what = missing.group(1);
      download = what == null ? "something the build needs" : what;
    }
    var failed = MODULE.matcher(line);
    if (module.isEmpty() && failed.find() && failed.group(1) != null) module = failed.group(1);
  }

  String sentence(Path log) {
    if (!download.isEmpty()) {
      return "Downloading %s failed: check the network and run this again; Maven's log is %s"
          .formatted(download, log);
    }
    var what = module.isEmpty() ? "The build" : "The build of " + module;
    return what + " failed; Maven's log is " + log;
  }
}
