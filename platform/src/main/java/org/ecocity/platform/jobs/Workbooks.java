package org.ecocity.platform.jobs;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** Workbooks as answers: the annotated file of an import, an empty one to fill in. */
public final class Workbooks {
  /** Media type of a workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Workbooks() {}

  /** A workbook to be saved under this name, which may be Chinese. */
  public static RestResponse<byte[]> download(ByteArrayOutputStream workbook, String name) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return RestResponse.ResponseBuilder.ok(workbook.toByteArray())
        .type(XLSX)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
