package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.security.KeyAccess;
import dev.patentengine.api.security.KeyFile;
import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryLabel;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationType;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Region;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console as people use it, in a headless Chromium; its pictures lie in target/screenshots. */
class ConsoleTest {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String ATTACK =
      "<script>window.hit=1</script><img src=x onerror=\"window.hit=1\">一种<b>注入</b>装置";
  private static final String DEMAND =
      "相干光模块的发射芯片受温度影响工作点漂移，现有跟踪电路在高阶格式下方向判断错误，" + "希望漂移引起的光信噪比代价≤0.5dB，主控芯片不想换";

  @TempDir static Path folder;

  private static ServedSample served;
  private static Chromium chromium;
  private static BrowserPage page;

  @BeforeAll
  static void opens() throws IOException, InterruptedException {
    Optional<Path> program = Chromium.installed();
    assertThat(program.isPresent() || !"true".equals(System.getenv("CI")))
        .as("Chromium in CI")
        .isTrue();
    assumeTrue(program.isPresent(), "no Chromium on this machine");
    served = ServedSample.open(folder.resolve("index"));
    served.engine().labelIndustries();
    chromium = Chromium.start(program.get(), folder.resolve("profile"), SCREENSHOTS);
    page = chromium.page();
  }

  private static Patent attack() {
    return Patent.builder("CN299999999B")
        .title(ATTACK)
        .summary(DEMAND + "。" + ATTACK)
        .applicants(List.of("<img src=x onerror=alert(1)>公司"))
        .inventors(List.of("张\"<i>三"))
        .build();
  }

  @AfterAll
  static void closes() {
    if (chromium != null) {
      chromium.close();
    }
    if (served != null) {
      served.close();
    }
  }

  @BeforeEach
  void beginsWide() {
    page.forget();
    page.size(1280, 900);
    page.scheme("light");
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(page.complaints()).isEmpty();
    assertThat(page.value("window.hit === undefined").asBoolean()).isTrue();
  }

  private static void open(String place) throws InterruptedException {
    page.open(served.at("/" + place));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void ask(String demand) throws InterruptedException {
    ask(demand, "");
  }

  private static void ask(String demand, String where) throws InterruptedException {
    open("#/");
    page.click("#text");
    page.type(demand);
    page.click("#where");
    page.type(where);
    page.click(".ask button.main");
    page.awaitElement(".matches .match");
    page.await("!document.querySelector('[aria-busy]')");
  }

  @Test
  void answersADemandWithEverythingThatHelps() throws IOException, InterruptedException {
    ask(DEMAND, "ipc:H04B");
    assertThat(page.text("#diagnosis .stamp")).isIn("可以对接", "退回修改");
    assertThat(page.text("#diagnosis .said")).isEqualTo(DEMAND);
    assertThat(page.value("document.querySelectorAll('#diagnosis .facet').length").asInt())
        .isEqualTo(11);
    assertThat(page.value("document.querySelectorAll('.match').length").asInt()).isBetween(1, 5);
    page.awaitElement(".match mark.word");
    page.awaitElement(".match mark.figure");
    assertThat(page.text(".match .parts")).contains("文字");
    assertThat(page.text(".indicators .tag")).isEqualTo("满足");
    assertThat(page.text("#teams .members")).contains("证据专利");
    page.await("document.querySelector('#live').textContent");
    page.picture("demand-1280-light");
    page.click(".actions a[href='#/plan']");
    page.awaitElement(".plan #p-need");
    assertThat(page.text(".plan")).contains("诊断：", DEMAND);
    page.picture("plan-1280-light");
    page.onPaper();
    assertThat(page.value("document.querySelector('.top').checkVisibility()").asBoolean())
        .as("the printed plan has no navigation")
        .isFalse();
    assertThat(page.value("document.querySelector('.plan #p-need').checkVisibility()").asBoolean())
        .isTrue();
    page.picture("plan-on-paper");
  }

  @Test
  void marksWhatIsWrongInTheText() throws IOException, InterruptedException {
    ask("需要一种新型环保涂料技术，性能要好，价格要低，希望尽快对接。");
    assertThat(page.text("#diagnosis .stamp")).isEqualTo("退回修改");
    assertThat(page.value("document.querySelectorAll('.findings li').length").asInt()).isPositive();
    page.picture("revise-1280-light");
  }

  @Test
  void searchesAndNarrowsByFacets() throws IOException, InterruptedException {
    open("#/search");
    page.awaitElement(".hit-table");
    String everything = page.text(".total b");
    page.click("#query");
    page.type("电池");
    page.press("Enter");
    page.await("document.querySelector('.total b')?.textContent !== '" + everything + "'");
    page.awaitElement(".hit-table");
    int all = page.value("parseInt(document.querySelector('.total b').textContent)").asInt();
    page.click(".facet-box button[aria-pressed='false']");
    page.await("document.querySelector('.chosen button')");
    int fewer = page.value("parseInt(document.querySelector('.total b').textContent)").asInt();
    assertThat(fewer).isPositive().isLessThan(all);
    page.awaitElement(".years canvas");
    page.picture("search-1280-light");
    page.click(".hit-table th a");
    page.awaitElement(".sheet #abstract");
    page.picture("patent-1280-light");
  }

  @Test
  void goesThroughTheGraphByClicks() throws IOException, InterruptedException {
    open("#/graph/CN199100001B");
    page.awaitElement(".canvas[data-ready]");
    assertThat(page.text(".kinds")).contains("专利", "发明人", "申请人", "产业");
    page.picture("graph-1280-light");
    JsonNode other =
        page.value(
            """
            (() => {
              const box = document.querySelector('.canvas');
              const chart = echarts.getInstanceByDom(box);
              const nodes = chart.getModel().getSeriesByIndex(0).getData();
              const at = [...Array(nodes.count()).keys()].find(i => i > 0
                  && nodes.getRawDataItem(i).symbol === 'circle');
              const [x, y] = chart.convertToPixel({seriesIndex: 0}, nodes.getItemLayout(at));
              const r = box.getBoundingClientRect();
              return {x: r.x + x, y: r.y + y};
            })()\
            """);
    page.click(other.path("x").asDouble(), other.path("y").asDouble());
    page.awaitElement(".detail a.main");
    page.click(".detail a.main");
    page.await("!location.hash.includes('CN199100001B')");
    page.awaitElement(".trail a");
    page.click(".near button");
    page.awaitElement(".detail a[href^='#/search']");
    assertThat(page.text(".trail")).contains("›");
  }

  @Test
  void showsWhatIsKnownOfAnOrganizationAndWhatCitesAPatent()
      throws IOException, InterruptedException {
    Organization registered =
        new Organization(
            "O1",
            served.engine().patent("CN199100001B").orElseThrow().applicants().getFirst(),
            OrganizationType.UNIVERSITY,
            Optional.empty(),
            List.of("别名甲"),
            Optional.of(new Region("420100")),
            "{\"disciplines\":[\"光学工程\"]}",
            Optional.of(new Contact("赵某", "13900000000", "")));
    served.engine().organizations().store(List.of(registered));
    open("#/graph/CN199100001B");
    page.awaitElement(".canvas[data-ready]");
    assertThat(page.text(".near")).contains("被引");
    page.click(".near li:has(i.k-applicant) button");
    page.click(".detail a[href^='#/organization/']");
    page.awaitElement("#record .facts");
    assertThat(page.text("h1")).isEqualTo(registered.name());
    assertThat(page.text("#record")).contains("高校", "别名甲", "光学工程", "湖北");
    assertThat(page.text("#patents")).contains(registered.name(), "主要发明人");
    assertThat(page.text("main")).doesNotContain("1390000", "赵某");
    page.picture("organization-1280-light");
    page.size(360, 900);
    fits("organization", 360, "light");
    page.click("#patents a");
    page.awaitElement(".hit-table");
    page.click(".hit-table td a[href^='#/organization/']");
    page.awaitElement("#record .facts");
    served.engine().organizations().remove("O1");
  }

  @Test
  void importsATableAndShowsWhatBecameOfIt() throws IOException, InterruptedException {
    Path table = folder.resolve("新专利.csv");
    Files.writeString(table, "公开号,名称,摘要\nCN299700001B,一种装置,本发明公开一种装置\n,没有号码,\n");
    open("#/import");
    page.awaitElement("#file");
    page.choose("#file", table);
    page.click(".upload button");
    page.awaitElement(".counts");
    assertThat(page.text(".counts")).contains("接收", "拒收");
    assertThat(page.text("#upload table")).contains("缺少公开");
    page.await("document.querySelector('#jobs table')");
    page.picture("import-1280-light");
    assertThat(served.engine().patent("CN299700001B")).isPresent();
  }

  @Test
  void importsASpreadsheetByClicks() throws IOException, InterruptedException {
    Path table =
        Workbook.write(
            folder.resolve("新专利.xlsx"),
            List.of(
                List.of("公开号", "名称", "摘要", "发明人"),
                List.of("CN299700002B", "一种膜组件", "本发明公开一种膜组件", "张三；李四"),
                List.of("", "没有号码", "", "")));
    open("#/");
    page.click("nav a[data-page='import']");
    page.awaitElement("#file");
    page.choose("#file", table);
    page.click(".upload button");
    page.awaitElement(".counts");
    assertThat(page.text(".counts").replaceAll("\\s+", "")).contains("接收1", "拒收1");
    assertThat(page.text("#upload table")).contains("缺少公开");
    page.await("document.querySelector('#jobs table')");
    page.picture("import-xlsx-1280-light");
    assertThat(served.engine().patent("CN299700002B").orElseThrow().inventors())
        .containsExactly("张三", "李四");
    open("#/search?q=" + coded("发明人:李四 膜组件"));
    page.awaitElement(".hit-table");
    assertThat(page.text(".hit-table")).contains("一种膜组件");
  }

  @Test
  void showsTheIndustriesThatTheServiceFinds() throws IOException, InterruptedException {
    String demand = "动力电池包低温充电慢，求热管理方案，要求零下二十度也能快充";
    ask(demand);
    page.awaitElement("#industries .industries");
    Classification said = served.engine().classify(Demand.of(demand));
    List<IndustryLabel> sure = said.labels(Classification.SURE);
    List<IndustryLabel> shown = sure.isEmpty() ? said.industries().subList(0, 3) : sure;
    assertThat(page.value("document.querySelectorAll('.industries tbody tr').length").asInt())
        .isEqualTo(shown.size());
    for (IndustryLabel label : shown) {
      assertThat(page.text(".industries")).contains(label.code(), label.industry().name());
    }
    assertThat(page.text("#industries")).contains(said.ipc().getFirst().subclass());
    page.picture("industries-1280-light");
    page.click(".industries th a");
    page.await("location.hash.startsWith('#/search')");
    page.await("!document.querySelector('[aria-busy]')");
  }

  @Test
  void takesWhatPatentsSayAsText() throws InterruptedException {
    served.engine().add(Stream.of(attack()));
    open("#/patent/CN299999999B");
    page.awaitElement(".sheet h1");
    assertThat(page.text("h1")).isEqualTo(ATTACK);
    open("#/search?q=" + coded("申请人:\"<img src=x onerror=alert(1)>公司\""));
    page.awaitElement(".hit-table");
    assertThat(page.text(".hit-table")).contains(ATTACK);
    open("#/graph/CN299999999B");
    page.awaitElement(".canvas[data-ready]");
    assertThat(page.text(".detail")).contains(ATTACK, "张\"<i>三");
    ask(DEMAND + "。" + ATTACK);
    assertThat(page.text(".matches")).contains(ATTACK);
    assertThat(page.value("document.querySelectorAll('main script, main img').length").asInt())
        .isZero();
    served.engine().remove("CN299999999B");
  }

  @Test
  void canBeUsedByKeyboardAlone() throws InterruptedException {
    open("#/");
    page.press("Tab");
    assertThat(page.value("document.activeElement.className").asText()).isEqualTo("skip");
    page.press("Enter");
    page.await("document.activeElement.id === 'main'");
    page.press("Tab");
    assertThat(page.value("document.activeElement.id").asText()).isEqualTo("text");
    page.type(DEMAND);
    for (int i = 0; i < 12 && !page.text("button:focus").equals("诊断并匹配"); i++) {
      page.press("Tab");
    }
    assertThat(page.value("getComputedStyle(document.activeElement).outlineStyle").asText())
        .isEqualTo("solid");
    page.press("Enter");
    page.awaitElement(".matches .match h3 a");
    page.await("document.querySelector('#live').textContent.length > 0");
    page.value("document.querySelector('.match h3 a').focus()");
    page.press("Enter");
    page.awaitElement(".sheet #abstract");
    page.await("document.activeElement.id === 'main'");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void asksForAKeyWhereOneIsNeededAndKeepsItInTheTab() throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("keyed"));
    String key = KeyFile.in(home).add("平台甲", Role.READ, 600, 1_000);
    try (KeyAccess access = KeyAccess.in(home, true);
        ServedSample guarded =
            ServedSample.over(served.engine(), home, access, options -> options)) {
      page.open(guarded.at("/#/search"));
      page.await("document.querySelector('#key-dialog').open");
      page.picture("key-1280-light");
      page.type(key);
      page.press("Enter");
      page.awaitElement(".years canvas");
      assertThat(page.value("Object.values({...localStorage}).join()").asText())
          .doesNotContain(key);
      assertThat(page.value("Object.values({...sessionStorage}).join()").asText()).contains(key);
    }
  }

  /** What can be worked but has no name to be read out. */
  private static String unnamed() {
    return page.value(
            """
            [...document.querySelectorAll('button, a[href], input, select, textarea')]
              .filter(e => e.checkVisibility() && !(e.innerText?.trim() || e.ariaLabel || e.labels?.length))
              .map(e => e.outerHTML).join()\
            """)
        .asText();
  }

  @Test
  void isReadableOnANarrowScreenAndAWideOne() throws IOException, InterruptedException {
    for (int width : new int[] {360, 1920}) {
      page.size(width, 900);
      for (String place :
          List.of("", "#/search?q=" + coded("电池"), "#/graph/CN199100001B", "#/import")) {
        open(place);
        page.await("!document.querySelector('[aria-busy]')");
        fitsInBothSchemes(place, width);
      }
      ask(DEMAND);
      fitsInBothSchemes("demand", width);
    }
  }

  private static void fitsInBothSchemes(String place, int width) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      page.scheme(scheme);
      fits(place, width, scheme);
    }
    page.scheme("light");
  }

  private static void fits(String place, int width, String scheme) throws IOException {
    String name = place.replaceAll("[?].*|[^a-z]", "");
    String shown = (name.isEmpty() ? "welcome" : name) + "-" + width + "-" + scheme;
    page.picture(shown);
    assertThat(page.value("document.documentElement.scrollWidth").asInt())
        .as(shown + " scrolls sideways")
        .isLessThanOrEqualTo(width);
    assertThat(page.value(Contrast.TOO_LOW).asText()).as(shown + ": too little contrast").isEmpty();
    assertThat(unnamed()).as(shown).isEmpty();
  }

  @Test
  void isLightAtFirstAndBringsChartsOnlyWhenWanted() throws InterruptedException {
    open("#/");
    page.awaitElement(".welcome");
    String weight =
        "performance.getEntriesByType('resource').filter(e => e.name.endsWith('.js'))"
            + ".reduce((sum, e) => sum + e.decodedBodySize, 0)";
    assertThat(page.value(weight).asInt()).isBetween(10_000, 300_000);
    assertThat(page.value("typeof echarts").asText()).isEqualTo("undefined");
    assertThat(
            page.value(
                    "performance.getEntriesByType('resource').every(e =>"
                        + " e.name.startsWith(location.origin))")
                .asBoolean())
        .isTrue();
  }
}
