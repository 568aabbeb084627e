package dev.patentengine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.patentengine.plan.Document.Block;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DocumentTest {

  private static final List<String> PIECES =
      List.of(
          "换挡机构",
          "<script>alert(1)</script>",
          "&amp;",
          "\"",
          "'",
          "|",
          "](javascript:x)",
          "<!--",
          "]]>",
          "\uD800",
          "\u0000",
          "\u0007",
          "𠮷",
          "* a",
          "1. ",
          "# ",
          "> ",
          "\n",
          "\\",
          "`",
          "~~",
          "<b",
          "©");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static Document random(Random random) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      blocks.add(
          switch (random.nextInt(5)) {
            case 0 -> new Document.Heading(1 + random.nextInt(2), text(random));
            case 1 -> new Document.Paragraph(text(random));
            case 2 -> new Document.Quote(text(random));
            case 3 -> new Document.Items(random.nextBoolean(), List.of(text(random), text(random)));
            default ->
                new Document.Grid(
                    List.of(text(random), text(random)),
                    List.of(List.of(text(random), text(random))));
          });
    }
    return new Document(text(random), blocks);
  }

  /** What of a text can stand on a page at all. */
  private static String visible(String text) {
    return text.codePoints()
        .filter(point -> point >= 0x20 && (point < 0xD800 || point > 0xDFFF))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void inHtmlEveryTextStaysText(long seed) throws Exception {
    Document document = random(new Random(seed));
    String page = document.html().replaceFirst("<!DOCTYPE html>\n", "");
    org.w3c.dom.Document parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page)));
    NodeList scripts = parsed.getElementsByTagName("script");
    assertThat(scripts.getLength()).as("seed %d", seed).isZero();
    String title = parsed.getElementsByTagName("h1").item(0).getTextContent();
    assertThat(visible(title)).as("seed %d", seed).isEqualTo(visible(document.title()));
    String body = visible(parsed.getElementsByTagName("body").item(0).getTextContent());
    for (Block block : document.blocks()) {
      if (block instanceof Document.Paragraph paragraph) {
        assertThat(body).as("seed %d", seed).contains(visible(paragraph.text()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void inMarkdownNoTextBreaksATableOrOpensATag(long seed) {
    Random random = new Random(seed);
    Document.Grid grid =
        new Document.Grid(
            List.of("甲", "乙", "丙"),
            List.of(
                List.of(text(random), text(random), text(random)),
                List.of(text(random), text(random), text(random))));
    String markdown = new Document("表", List.of(grid)).markdown();
    Pattern separator = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");
    List<String> rows = markdown.lines().filter(line -> line.startsWith("|")).toList();
    assertThat(rows).as("seed %d", seed).hasSize(4);
    assertThat(rows)
        .as("seed %d", seed)
        .allSatisfy(row -> assertThat(separator.matcher(row).results().count()).isEqualTo(4));
    assertThat(markdown).as("seed %d", seed).doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*<");
  }

  @Test
  void linesThatLookLikeListsAreEscapedOnlyWhereTheyBegin() {
    String markdown =
        new Document(
                "方案",
                List.of(
                    new Document.Paragraph("1. 先做"),
                    new Document.Grid(List.of("值"), List.of(List.of("0.59")))))
            .markdown();
    assertThat(markdown).contains("1\\. 先做").contains("| 0.59 |");
  }

  @Test
  void refusesCrookedTables() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Document.Grid(List.of("甲", "乙"), List.of(List.of("一"))));
  }
}
