package org.ecocity.local.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection that sends ready-made requests and reads answers to their end. A general
 * client would take more of the driver's core than the server takes of its own.
 */
final class HttpConnection implements AutoCloseable {

  private static final int TIMEOUT_MS = 30_000;
  private static final int BUFFER_BYTES = 1 << 16;

  private final Socket socket;
  private final BufferedInputStream in;
  private final OutputStream out;
  private final byte[] body = new byte[BUFFER_BYTES];

  HttpConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MS);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
    out = socket.getOutputStream();
  }

  /** Sends the request and gives the status once the answer has come whole. */
  int call(byte[] request) throws IOException {
    out.write(request);
    out.flush();
    var status = Integer.parseInt(line().split(" ", 3)[1]);
    long length = -1;
    var chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring("content-length:".length()).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      }
    }
    if (chunked) {
      skipChunks();
    } else {
      skip(Math.max(0, length));
    }
    return status;
  }

  private void skipChunks() throws IOException {
    for (var size = Long.parseLong(line(), 16); ; size = Long.parseLong(line(), 16)) {
      skip(size);
      line();
      if (size == 0) return;
    }
  }

  private void skip(long bytes) throws IOException {
    for (var left = bytes; left > 0; ) {
      var read = in.read(body, 0, (int) Math.min(left, body.length));
      if (read < 0) throw new EOFException();
      left -= read;
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) throw new EOFException();
      if (next != '\r') line.append((char) next);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
