package org.ecocity.gateway.problem;

/** A problem as a plain page: needs no script, no style sheet and no other part of the suite. */
final class ProblemPage {
  static final String MEDIA_TYPE = "text/html; charset=utf-8";

  private ProblemPage() {}

  static String of(ProblemView problem) {
    return """
        <!doctype html>
        <html lang="zh-CN">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
          </head>
          <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">返回首页 · Home</a></p>
            <p><small>%3$d · %4$s</small></p>
          </body>
        </html>
        """
        .formatted(
            escaped(problem.title()),
            escaped(problem.detail()),
            problem.status(),
            escaped(problem.traceId()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
