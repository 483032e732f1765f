package org.ecocity.notification.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012, measured from the PDF; millimetres from the page's top left corner. */
class RedHeadGeometryTest {
  private static final double TOP = 37;
  private static final double LEFT = 28;
  private static final double WIDTH = 156;
  private static final double BOTTOM = TOP + 225;
  private static final double MM_PER_PT = 25.4 / 72;
  private static final Offset<Double> ONE_MM = within(1.0);
  private static final Fonts FONTS = Fonts.in(null);

  @Test
  void aFullPageHasTwentyTwoLinesOfTwentyEightCharactersInTheTypeArea() throws Exception {
    var page = Measured.pages(pdf("prose", SampleSheets.prose())).get(1);
    var lines = page.lines().subList(0, 22);
    assertThat(page.lines()).as("22 lines and the page number").hasSize(23);
    assertThat(lines).allSatisfy(line -> assertThat(line.glyphs()).hasSize(28));
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.left()).isCloseTo(LEFT, within(0.1));
              assertThat(line.right()).isCloseTo(LEFT + WIDTH, within(0.1));
              assertThat(line.glyphs().getFirst().size()).isCloseTo(16, within(0.01));
            });
    assertThat(lines.getFirst().top()).isCloseTo(TOP, ONE_MM);
    assertThat(lines.getLast().bottom()).isCloseTo(BOTTOM, within(0.1));
  }

  @Test
  void theHeadStandsWhereTheStandardWantsIt() throws Exception {
    var page = Measured.pages(pdf("circular", SampleSheets.circular())).getFirst();
    var mark = page.lineWith("领导小组办公室文件");
    assertThat(mark.top() - TOP).as("mark below the type area's edge").isCloseTo(35, within(3.0));
    assertThat(mark.glyphs()).allMatch(Measured.Glyph::red);
    assertThat(middle(mark)).isCloseTo(LEFT + WIDTH / 2, ONE_MM);

    var number = page.lineWith("AA绿建办〔2019〕3号");
    assertThat(number.glyphs().getFirst().size()).isCloseTo(16, within(0.01));
    assertThat(middle(number)).isCloseTo(LEFT + WIDTH / 2, ONE_MM);
    assertThat((number.top() - mark.bottom()) / (Grid.ROW * MM_PER_PT)).isCloseTo(2, within(0.1));

    var red = page.rules.stream().filter(Measured.Rule::red).toList();
    assertThat(red).hasSize(1);
    assertThat(red.getFirst().y1() - number.bottom()).as("red line").isCloseTo(4, within(0.5));
    assertThat(red.getFirst().x1()).isCloseTo(LEFT, within(0.1));
    assertThat(red.getFirst().x2()).isCloseTo(LEFT + WIDTH, within(0.1));

    var title = page.lineWith("关于2019年3月");
    assertThat(title.glyphs().getFirst().size()).isCloseTo(22, within(0.01));
    assertThat((title.top() - red.getFirst().y1()) / (Grid.ROW * MM_PER_PT))
        .isCloseTo(2, within(0.1));
    assertThat(page.lineWith("颍州区人民政府").left()).isCloseTo(LEFT, ONE_MM);
    assertThat(page.lineWith("现将2019年3月").left())
        .as("two characters drawn in")
        .isCloseTo(LEFT + 2 * Grid.COLUMN * MM_PER_PT, ONE_MM);
  }

  @Test
  void headingsHaveTheirFacesAndNumbers() throws Exception {
    var pages = Measured.pages(pdf("circular", SampleSheets.circular()));
    assertThat(pages.get(0).lineWith("一、总体进展").glyphs()).allMatch(g -> g.font().contains("Sans"));
    assertThat(pages.get(1).lineWith("（一）进展较快的单位").glyphs())
        .allMatch(g -> g.font().contains("Serif"));
  }

  @Test
  void oddPagesAreNumberedRightAndEvenOnesLeftSevenMillimetresBelow() throws Exception {
    var pages = Measured.pages(pdf("circular", SampleSheets.circular()));
    assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
    double character = 14 * MM_PER_PT;
    for (int n = 1; n <= pages.size(); n++) {
      var number = pages.get(n - 1).pageNumber();
      assertThat(number.text()).isEqualTo("— " + n + " —");
      assertThat(number.glyphs().getFirst().size()).isCloseTo(14, within(0.01));
      double dash = (number.top() + number.bottom()) / 2;
      assertThat(dash - BOTTOM).isCloseTo(7, within(2.0));
      if (n % 2 == 0) {
        assertThat(number.left()).isCloseTo(LEFT + character, ONE_MM);
      } else {
        assertThat(number.right()).isCloseTo(LEFT + WIDTH - character, ONE_MM);
      }
    }
  }

  @Test
  void theImprintEndsTheLastPageOnTheEdgeOfTheTypeArea() throws Exception {
    for (var sheet : List.of(SampleSheets.circular(), SampleSheets.criticism())) {
      var page = Measured.pages(pdf("imprint", sheet)).getLast();
      var lowest =
          page.rules.stream()
              .filter(Measured.Rule::isHorizontal)
              .max(java.util.Comparator.comparing(Measured.Rule::y1))
              .orElseThrow();
      assertThat(lowest.y1() + lowest.thickness() / 2).isCloseTo(BOTTOM, within(0.1));
      assertThat(lowest.thickness()).isCloseTo(0.35, within(0.01));
      assertThat(lowest.x2() - lowest.x1()).isCloseTo(WIDTH, within(0.1));
      assertThat(page.lineWith("2019年4月11日印发").right())
          .isCloseTo(LEFT + WIDTH - 14 * MM_PER_PT, ONE_MM);
    }
  }

  @Test
  void theSignatureIsCentredOnTheDateFourCharactersFromTheRightAndHasBodyOnItsPage()
      throws Exception {
    var page = Measured.pages(pdf("circular", SampleSheets.circular())).getLast();
    var date =
        page.lines().stream().filter(l -> l.text().equals("2019年4月10日")).findFirst().orElseThrow();
    assertThat(date.right()).isCloseTo(LEFT + WIDTH - 4 * Grid.COLUMN * MM_PER_PT, ONE_MM);
    var name =
        page.lines().stream()
            .filter(l -> l.text().equals("领导小组办公室") && l.top() < date.top())
            .findFirst()
            .orElseThrow();
    assertThat(middle(name)).isCloseTo(middle(date), ONE_MM);
    assertThat(page.lines().getFirst().top()).isLessThan(name.top() - 20);
  }

  @Test
  void aTableRepeatsItsHeadOnEachPageAndStaysInTheTypeArea() throws Exception {
    var pages = Measured.pages(pdf("circular", SampleSheets.circular()));
    var withTable =
        pages.stream()
            .filter(
                p ->
                    p.lines().stream()
                        .anyMatch(l -> l.text().contains("AA-2019-00") && !l.text().contains("“")))
            .toList();
    assertThat(withTable).hasSizeGreaterThan(1);
    assertThat(withTable)
        .allSatisfy(
            page -> {
              page.lineWith("项目编码");
              assertThat(page.glyphs)
                  .filteredOn(g -> g.base() < BOTTOM + 1)
                  .allMatch(g -> g.x() >= LEFT - 0.1 && g.x() + g.width() <= LEFT + WIDTH + 0.1);
            });
  }

  @Test
  void aShortDocumentKeepsBodySignatureAndImprintOnOnePage() throws Exception {
    assertThat(Measured.pages(pdf("criticism", SampleSheets.criticism()))).hasSize(1);
    assertThat(Measured.pages(pdf("grant", SampleSheets.grant()))).hasSize(2);
  }

  @Test
  void theSameDocumentIsAlwaysTheSameBytes() throws Exception {
    var first = render(SampleSheets.circular());
    var again = new Renderer(Fonts.in(null)).render(SampleSheets.circular(), Duration.ofSeconds(9));
    assertThat(again.orElseThrow().pdf()).isEqualTo(first.pdf());
  }

  @Test
  void everyCharacterHasItsGlyphAndEachFontIsEmbeddedAsASubset() throws Exception {
    for (var sheet :
        List.of(SampleSheets.circular(), SampleSheets.criticism(), SampleSheets.grant())) {
      var rendered = render(sheet);
      assertThat(rendered.missing()).isEmpty();
      assertThat(rendered.pdf().length).isLessThan(400_000);
      try (var document = Loader.loadPDF(rendered.pdf())) {
        for (var page : document.getPages()) {
          for (var name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
          }
        }
      }
    }
  }

  @Test
  void everyCommonlyUsedCharacterHasAGlyphInEachFace() {
    // GB 2312 by its own order: what every office's keyboard can type.
    for (int row = 0xB0; row <= 0xF7; row++) {
      for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
        var text =
            new String(
                new byte[] {(byte) row, (byte) cell}, java.nio.charset.Charset.forName("GB2312"));
        for (var face : Face.values()) {
          assertThat(FONTS.of(face).has(text.codePointAt(0))).as(face + " " + text).isTrue();
        }
      }
    }
  }

  @Test
  void aCharacterWithoutGlyphAndASubstitutedFaceAreReportedNotHidden() throws Exception {
    var sheet =
        SampleSheets.sheet(
            "文件",
            "AA〔2019〕1号",
            "题",
            List.of(),
            List.of(SampleSheets.paragraph("表情\uD83D\uDE00")),
            "单位",
            List.of());
    var rendered = render(sheet);
    assertThat(rendered.missing()).containsExactly("U+1F600");
    assertThat(rendered.fonts())
        .contains(new FontUse("FangSong", "NotoSerifSC-Regular", true))
        .allMatch(FontUse::substituted);
  }

  @Test
  void aCitysOwnFontIsTakenFromItsFolder() throws Exception {
    var folder = Files.createDirectories(Path.of("target/own-fonts"));
    try (var in = getClass().getResourceAsStream("/fonts/NotoSansSC_500Medium.ttf")) {
      Files.write(folder.resolve("KaiTi.ttf"), in.readAllBytes());
    }
    var rendered =
        new Renderer(Fonts.in(folder)).render(SampleSheets.circular(), Duration.ofSeconds(9));
    assertThat(rendered.orElseThrow().fonts())
        .contains(new FontUse("KaiTi", "NotoSansSC-Medium", false))
        .anyMatch(use -> use.face().equals("FangSong") && use.substituted());
  }

  @Test
  void popplerReadsTheSame() throws Exception {
    var file = Path.of("target/pages/poppler.pdf");
    pdf("poppler", SampleSheets.circular());
    var fonts = run("pdffonts", file.toString());
    if (fonts == null) {
      System.out.println("###################################################################");
      System.out.println("# NOT TRIED: poppler-utils is not installed, so the pages were     #");
      System.out.println("# measured by PDFBox alone. To try it too: apt install poppler-utils #");
      System.out.println("###################################################################");
      return;
    }
    assertThat(fonts.lines().skip(2)).isNotEmpty().allMatch(l -> l.contains("yes yes yes"));
    var boxes = run("pdftotext", "-bbox-layout", file.toString(), "-");
    assertThat(boxes).contains("AA绿建办〔2019〕3号").contains("width=\"595.2").contains("项目编码");
  }

  private static @org.jspecify.annotations.Nullable String run(String... command)
      throws IOException, InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      return out;
    } catch (IOException e) {
      return null;
    }
  }

  private static byte[] pdf(String name, Sheet sheet) throws Exception {
    var pdf = render(sheet).pdf();
    Files.createDirectories(Path.of("target/pages"));
    Files.write(Path.of("target/pages/" + name + ".pdf"), pdf);
    return pdf;
  }

  private static Rendered render(Sheet sheet) throws InterruptedException {
    return new Renderer(FONTS).render(sheet, Duration.ofSeconds(9)).orElseThrow();
  }

  private static double middle(Measured.Line line) {
    return (line.left() + line.right()) / 2;
  }
}
