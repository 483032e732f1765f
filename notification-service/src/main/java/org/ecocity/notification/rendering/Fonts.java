package org.ecocity.notification.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The faces documents are set in: {@code FangSong.ttf} and so on from the folder a city names, else
 * the free ones that come with the service. Each file is read once and kept, about 15 MB each; they
 * are used by one thread at a time.
 */
@ApplicationScoped
public class Fonts {
  private final @Nullable Path folder;
  private final Map<String, Loaded> files = new HashMap<>();
  private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);

  @Inject
  Fonts(RenderingConfig config) {
    this(config.fonts().map(Path::of).orElse(null));
  }

  private Fonts(@Nullable Path folder) {
    this.folder = folder;
  }

  static Fonts in(@Nullable Path folder) {
    return new Fonts(folder);
  }

  synchronized Loaded of(Face face) {
    return faces.computeIfAbsent(face, this::load);
  }

  /** The first face, beginning with the wanted one, that has the character; none if none has. */
  @Nullable Face having(Face wanted, int codePoint) {
    if (of(wanted).has(codePoint)) {
      return wanted;
    }
    return List.of(Face.values()).stream()
        .filter(face -> of(face).has(codePoint))
        .findFirst()
        .orElse(null);
  }

  private Loaded load(Face face) {
    var own = folder == null ? null : folder.resolve(face.logicalName() + ".ttf");
    return own != null && Files.isReadable(own)
        ? files.computeIfAbsent(own.toString(), name -> parsed(name, false))
        : files.computeIfAbsent(face.standIn(), name -> parsed(name, true));
  }

  private static Loaded parsed(String name, boolean standIn) {
    try {
      // Ligatures would part the text that is read out of the page from the text that was set.
      var font = new TTFParser().parse(new RandomAccessReadBuffer(content(name, standIn)));
      font.setEnableGsub(false);
      return new Loaded(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm(), standIn);
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + name + " cannot be read", e);
    }
  }

  private static byte[] content(String name, boolean standIn) throws IOException {
    if (!standIn) {
      return Files.readAllBytes(Path.of(name));
    }
    try (var in = Fonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
      if (in == null) {
        throw new FileNotFoundException("fonts/" + name + ".ttf");
      }
      return in.readAllBytes();
    }
  }

  /**
   * A font that was read.
   *
   * @param font the font
   * @param glyphs finds a character's glyph
   * @param unitsPerEm units of its measures
   * @param standIn whether it stands in for the face the standard names
   */
  record Loaded(TrueTypeFont font, CmapLookup glyphs, int unitsPerEm, boolean standIn) {
    boolean has(int codePoint) {
      return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Width of a character in em. */
    double width(int codePoint) {
      try {
        return (double) font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String name() {
      try {
        return String.valueOf(font.getName());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
