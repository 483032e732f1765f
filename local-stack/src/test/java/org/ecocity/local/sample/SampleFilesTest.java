package org.ecocity.local.sample;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.ecocity.local.door.Row;
import org.ecocity.local.door.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample city's files agree with each other and add up to what its description says. */
class SampleFilesTest {
  private static final int HEAD_ROW = 3;

  private final SampleFiles files =
      new SampleFiles(Path.of(System.getProperty("project.root", "..")).resolve("sample-city"));

  @ParameterizedTest
  @CsvSource({
    "2018, 1, 20, 290320, 39310",
    "2019, 1, 42, 593080, 355310",
    "2019, 2, 41, 592620, 351150",
    "2020, 1, 45, 583020, 316120"
  })
  void eachTableAddsUpInWorkbookListAndLibrary(
      int year, int version, int entries, long total, long plan) {
    var name = "tables/key-projects-" + year + "-v" + version;
    var sheet = sheet(name + ".xlsx");
    var rows = files.rows(name + ".csv");

    assertThat(sheet).hasSize(entries);
    assertThat(sheet).isEqualTo(rows.stream().map(Row::cells).map(SampleFilesTest::plain).toList());
    assertThat(sum(rows, "总投资（万元）")).isEqualTo(total);
    assertThat(sum(rows, "本年计划投资（万元）")).isEqualTo(plan);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(amount(row, "截至上年底完成（万元）") + amount(row, "本年计划投资（万元）"))
                    .as(row.where())
                    .isLessThanOrEqualTo(amount(row, "总投资（万元）")));
  }

  @ParameterizedTest
  @CsvSource({
    "units, 单位编码 单位名称 英文名称 上级单位编码 名称自 名称至 并入单位编码",
    "persons, 人员编码 姓名 职务 单位编码 自 至 代理人编码 账号",
    "programme/tasks-v1, 编号 任务 牵头单位 配合单位 完成时限 权重",
    "programme/tasks-v2, 编号 任务 牵头单位 配合单位 完成时限 权重",
    "programme/tasks-v3, 编号 任务 牵头单位 配合单位 完成时限 权重"
  })
  void theWorkbookOfARegisterSaysWhatItsListSays(String name, String headings) {
    var columns = List.of(headings.split(" "));
    var listed =
        files.rows(name + ".csv").stream()
            .map(row -> columns.stream().map(row::text).toList())
            .toList();

    assertThat(sheet(name + ".xlsx", columns)).isEqualTo(listed);
  }

  @Test
  void theLibraryHasSixtyThreeProjectsAndItsTotal() {
    var projects = files.rows("projects.csv");

    assertThat(projects).hasSize(63);
    assertThat(sum(projects, "总投资（万元）")).isEqualTo(749_340);
    assertThat(sum(projects, "2019年计划第1版（万元）")).isEqualTo(355_310);
    assertThat(sum(projects, "2019年计划第2版（万元）")).isEqualTo(351_150);
    assertThat(projects.stream().map(row -> row.text("项目编码")).collect(toSet())).hasSize(63);
    assertThat(
            projects.stream()
                .filter(row -> row.text("国家项目代码").isEmpty())
                .map(SampleFilesTest::number))
        .containsExactly(9, 17, 57);
  }

  @Test
  void governmentPaysMoreThanHalfOfAPublicWelfareProjectAndAllSourcesAddUp() {
    assertThat(files.rows("projects.csv"))
        .allSatisfy(
            row -> {
              var shares = shares(row.text("资金来源"));
              assertThat(shares.values())
                  .as(row.where())
                  .satisfies(all -> assertThat(all.stream().mapToInt(i -> i).sum()).isEqualTo(100));
              if (row.text("公益型").equals("是")) {
                var government =
                    Stream.of("中央", "省级", "市级", "区县")
                        .mapToInt(s -> shares.getOrDefault(s, 0))
                        .sum();
                assertThat(government).as(row.where()).isGreaterThan(50);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({"v1, 19", "v2, 20", "v3, 20"})
  void theWeightsOfTheTasksAddUpToAHundred(String version, int count) {
    var tasks = files.rows("programme/tasks-" + version + ".csv");

    assertThat(tasks).hasSize(count);
    assertThat(tasks.stream().mapToInt(row -> row.whole("权重")).sum()).isEqualTo(100);
  }

  @Test
  void everyUnitNamedAnywhereExists() {
    Set<String> units = files.rows("units.csv").stream().map(r -> r.text("单位编码")).collect(toSet());

    Function<Row, Stream<String>> leads =
        row -> Stream.concat(Stream.of(row.text("牵头单位")), row.words("配合单位").stream());
    assertThat(
            Stream.of("v1", "v2", "v3")
                .flatMap(v -> files.rows("programme/tasks-" + v + ".csv").stream())
                .flatMap(leads))
        .isSubsetOf(units);
    assertThat(
            files.rows("projects.csv").stream()
                .flatMap(r -> Stream.of(r.text("所属区划"), r.text("责任单位"), r.text("行业主管部门"))))
        .isSubsetOf(units);
    assertThat(files.rows("persons.csv").stream().map(r -> r.text("单位编码"))).isSubsetOf(units);
  }

  @Test
  void everyUnitHasItsThreePersonsWhenTheProgrammeStarts() {
    var duties =
        files.rows("persons.csv").stream()
            .filter(row -> row.text("自").equals("2018-09-01"))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("单位编码"), Collectors.mapping(r -> r.text("责任"), toSet())));

    assertThat(duties).hasSizeGreaterThan(30);
    assertThat(duties.entrySet())
        .filteredOn(unit -> !unit.getKey().equals("LSG"))
        .allSatisfy(
            unit -> assertThat(unit.getValue()).contains("PRINCIPAL", "IN_CHARGE", "LIAISON"));
  }

  @Test
  void theGroupOfMarchAndOfAprilDiffers() {
    assertThat(membersOn("2019-03-01")).contains("PLN", "LND").doesNotContain("CN", "NRP");
    assertThat(membersOn("2019-04-01")).contains("CN", "NRP").doesNotContain("PLN", "LND");
  }

  @Test
  void theAreasFitTogetherWithoutGapOrOverlap() {
    var areas = files.object("map/areas.geojson").path("features");
    var borders = new ArrayList<Set<String>>();
    areas.forEach(area -> borders.addAll(segments(area.at("/geometry/coordinates/0"))));
    var uses = borders.stream().collect(Collectors.groupingBy(b -> b, Collectors.counting()));

    assertThat(areas).hasSize(11);
    assertThat(uses.values()).allMatch(count -> count <= 2);
    var outside = uses.entrySet().stream().filter(e -> e.getValue() == 1).map(Map.Entry::getKey);
    assertThat(corners(outside.toList())).allMatch(count -> count == 2);
  }

  private Set<String> membersOn(String date) {
    return files.rows("leading-group.csv").stream()
        .filter(row -> row.text("自").compareTo(date) <= 0)
        .filter(row -> row.text("至").isEmpty() || row.text("至").compareTo(date) >= 0)
        .map(row -> row.text("单位编码"))
        .collect(toSet());
  }

  private List<Map<String, String>> sheet(String file) {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(files.bytes(file)))) {
      var rows = workbook.getFirstSheet().read();
      var head = rows.get(HEAD_ROW);
      return rows.stream()
          .skip(HEAD_ROW + 1L)
          .filter(row -> row.getCellCount() > 2 && text(row.getCell(1)).startsWith("AA-"))
          .map(
              row ->
                  IntStream.range(0, head.getCellCount())
                      .boxed()
                      .collect(
                          Collectors.toMap(i -> text(head.getCell(i)), i -> text(row.getCell(i)))))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The rows between the head in the third row and the note at the end. */
  private List<List<String>> sheet(String file, List<String> columns) {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(files.bytes(file)))) {
      var rows = workbook.getFirstSheet().read();
      var head = rows.get(2).stream().map(SampleFilesTest::text).toList();
      return rows.subList(3, rows.size() - 1).stream()
          .map(row -> columns.stream().map(c -> text(row.getCell(head.indexOf(c)))).toList())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, String> plain(Map<String, String> cells) {
    return Map.copyOf(cells);
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
  }

  private static Map<String, Integer> shares(String sources) {
    return Stream.of(sources.split("、"))
        .collect(
            Collectors.toMap(
                s -> s.replaceAll("\\d+%$", ""), s -> Integer.parseInt(s.replaceAll("\\D", ""))));
  }

  private static long amount(Row row, String heading) {
    return row.text(heading).isEmpty() ? 0 : Long.parseLong(row.text(heading));
  }

  private static long sum(List<Row> rows, String heading) {
    return rows.stream().mapToLong(row -> amount(row, heading)).sum();
  }

  private static int number(Row row) {
    return row.whole("序号");
  }

  private static List<Set<String>> segments(JsonNode ring) {
    return IntStream.range(1, ring.size())
        .mapToObj(i -> Set.of(ring.get(i - 1).toString(), ring.get(i).toString()))
        .toList();
  }

  private static java.util.Collection<Long> corners(List<Set<String>> segments) {
    return segments.stream()
        .flatMap(Set::stream)
        .collect(Collectors.groupingBy(c -> c, Collectors.counting()))
        .values();
  }
}
