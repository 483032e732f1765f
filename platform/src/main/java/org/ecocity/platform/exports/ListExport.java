package org.ecocity.platform.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ecocity.platform.paging.ListFields;
import org.ecocity.platform.paging.Page;
import org.ecocity.platform.problem.Messages;
import org.ecocity.platform.time.BusinessClock;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.serialization.FixedEntityWriter;
import org.jboss.resteasy.reactive.server.providers.serialisers.StreamingOutputMessageBodyWriter;

/**
 * {@code Accept: text/csv} or a workbook's on any list: all of it as one file, page by page through
 * the operation itself, so with its filters, order and rights and however long it is.
 */
@ApplicationScoped
public class ListExport {
  private static final Logger LOG = Logger.getLogger(ListExport.class);
  private static final String KIND = "ecocity.export";
  private static final String NOTHING_ELSE = "ecocity.export-alone";
  private static final int AFTER_THOSE_THAT_REFUSE = Priorities.USER + 1000;

  private final ObjectMapper mapper;
  private final BusinessClock clock;

  ListExport(ObjectMapper mapper, BusinessClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * The operation itself knows JSON alone and makes the pages in it, so it is found as if that
   * would do. What turns out to be no list is refused by {@link #refused}.
   */
  @ServerRequestFilter(preMatching = true, priority = AFTER_THOSE_THAT_REFUSE)
  public void find(ContainerRequestContext request, RoutingContext routing) {
    var acceptable = request.getAcceptableMediaTypes();
    var kind = request.getMethod().equals("GET") ? ExportKind.likedBest(acceptable) : null;
    if (kind != null) {
      request.setProperty(KIND, kind);
      if (acceptable.stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
        request.setProperty(NOTHING_ELSE, true);
        var also = request.getHeaderString(HttpHeaders.ACCEPT) + ", application/json;q=0.001";
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, also);
        routing.request().headers().set(HttpHeaders.ACCEPT, also);
      }
    }
  }

  /** Whether a file is asked for, and nothing else, of what is no list. */
  public static boolean refused(ContainerRequestContext request, Method operation) {
    return request.getProperty(NOTHING_ELSE) != null && !isList(operation);
  }

  private static boolean isList(Method operation) {
    return operation.getReturnType() == Page.class;
  }

  @ServerResponseFilter
  public void export(
      ContainerRequestContext request,
      ContainerResponseContext response,
      ResourceInfo asked,
      RoutingContext routing) {
    var operation = asked.getResourceMethod();
    if (operation == null
        || !isList(operation)
        || !(request.getProperty(KIND) instanceof ExportKind kind)
        || !(response.getEntity() instanceof Page<?> first)) {
      return;
    }
    var headings = new Headings(Messages.language(request.getHeaderString("Accept-Language")));
    var path = request.getUriInfo().getPath().replaceFirst("/+$", "");
    var name = headings.list(path.substring(path.lastIndexOf('/') + 1));
    var context = CurrentRequestManager.get();
    var list = (ParameterizedType) operation.getGenericReturnType();
    var columns =
        Column.of(
            mapper,
            mapper.constructType(list.getActualTypeArguments()[0]),
            ListFields.wanted(request));
    StreamingOutput file =
        out -> {
          try {
            send(first, new FollowingPages(context), rows(kind, columns, headings, name, out), out);
          } catch (IOException | RuntimeException e) {
            context.setEntityWriter(null);
            breakOff(routing, e);
            throw e;
          }
        };
    response.setEntity(file, new Annotation[0], kind.contentType());
    context.setEntityWriter(
        new FixedEntityWriter(
            new StreamingOutputMessageBodyWriter(), context.getDeployment().getSerialisers()));
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename*=UTF-8''"
                + URLEncoder.encode(
                        name + "-" + clock.today() + "." + kind.extension(), StandardCharsets.UTF_8)
                    .replace("+", "%20"));
  }

  private static Rows rows(
      ExportKind kind, List<Column> columns, Headings headings, String name, OutputStream out)
      throws IOException {
    return kind == ExportKind.CSV
        ? new CsvRows(columns, out)
        : new XlsxRows(columns, columns.stream().map(headings::of).toList(), name, out);
  }

  private void send(Page<?> first, FollowingPages following, Rows rows, OutputStream out)
      throws IOException {
    var page = first;
    while (true) {
      for (var entry : page.items()) {
        rows.add(mapper.<JsonNode>valueToTree(entry));
      }
      var next = page.next();
      if (next == null) {
        break;
      }
      rows.flush();
      out.flush();
      page = following.at(next);
    }
    rows.finish();
  }

  /** What was sent so far must not end like a whole file: the connection breaks. */
  private static void breakOff(RoutingContext routing, Exception why) {
    if (routing.response().headWritten()) {
      LOG.warnf("Export of %s broken off: %s", routing.normalizedPath(), why);
      routing.response().reset();
    }
  }
}
