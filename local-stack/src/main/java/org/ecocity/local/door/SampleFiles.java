package org.ecocity.local.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ecocity.local.Refusal;

/**
 * The files of the sample city. A CSV starts with a row that says it is a sample, its second row
 * has the headings; cells hold no line breaks.
 */
public final class SampleFiles {
  private static final int FIRST_DATA_LINE = 3;

  private final Path folder;
  private final ObjectMapper json = new ObjectMapper();

  /** The files of this folder. */
  public SampleFiles(Path folder) {
    this.folder = folder;
  }

  /** The rows below the headings. */
  public List<Row> rows(String file) {
    var lines = text(file).replace("\uFEFF", "").lines().toList();
    var headings = cells(lines.get(1));
    var rows = new ArrayList<Row>();
    for (int i = FIRST_DATA_LINE - 1; i < lines.size(); i++) {
      var values = cells(lines.get(i));
      if (values.size() != headings.size()) {
        throw new Refusal(file + " line " + (i + 1) + " has not as many cells as headings.");
      }
      var cells = new LinkedHashMap<String, String>();
      for (int c = 0; c < values.size(); c++) {
        cells.put(headings.get(c), values.get(c));
      }
      rows.add(new Row(file, i + 1, cells));
    }
    return rows;
  }

  /** A JSON file without the member that marks it as a sample. */
  public ObjectNode object(String file) {
    try {
      var object = (ObjectNode) json.readTree(text(file));
      object.remove("sample");
      return object;
    } catch (JsonProcessingException e) {
      throw new Refusal(file + " is not JSON: " + e.getOriginalMessage() + ".", e);
    }
  }

  /** A JSON file that is a list, each without the member that marks it as a sample. */
  public List<ObjectNode> objects(String file) {
    try {
      var objects = new ArrayList<ObjectNode>();
      for (var item : json.readTree(text(file))) {
        var object = (ObjectNode) item;
        object.remove("sample");
        objects.add(object);
      }
      return objects;
    } catch (JsonProcessingException e) {
      throw new Refusal(file + " is not JSON: " + e.getOriginalMessage() + ".", e);
    }
  }

  /** A file as text. */
  public String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** A file as it is. */
  public byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new Refusal("The sample file " + folder.resolve(file) + " can't be read.", e);
    }
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
