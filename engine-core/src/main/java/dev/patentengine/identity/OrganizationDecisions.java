package dev.patentengine.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an operator decided on pairs of the review list. Immutable.
 *
 * <p>A line is {@code decision TAB first TAB second}, what follows is passed over: the review list
 * itself with its first column filled in. A decision is {@code merge} (合并) or {@code apart} (分立);
 * lines without one, comments and the heading are passed over.
 *
 * @param words the decisions in order
 */
public record OrganizationDecisions(List<Word> words) {

  /** What is to be done with two names. */
  public enum Kind {
    MERGE,
    APART
  }

  /**
   * A decision.
   *
   * @param kind merge or keep apart
   * @param first a name of the one
   * @param second a name of the other
   */
  public record Word(Kind kind, String first, String second) {

    public Word {
      if (first.isBlank() || second.isBlank()) {
        throw new IllegalArgumentException("a decision on no name: " + first + ", " + second);
      }
    }

    @Override
    public String toString() {
      return (kind == Kind.MERGE ? "合并" : "分立") + "：" + first + "，" + second;
    }
  }

  public OrganizationDecisions {
    words = List.copyOf(words);
  }

  /** No decision. */
  public static OrganizationDecisions none() {
    return new OrganizationDecisions(List.of());
  }

  /**
   * The decisions in these lines.
   *
   * @throws IllegalArgumentException if a line has an unknown word or too few columns; names it
   */
  public static OrganizationDecisions parse(List<String> lines) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String[] cells = line.split("\t", -1);
      String decision = cells[0].strip();
      if (decision.isEmpty() || decision.startsWith("#") || decision.equals("decision")) {
        continue;
      }
      int number = i + 1;
      Kind kind = kind(decision).orElseThrow(() -> fault(number, line));
      if (cells.length < 3) {
        throw fault(number, line);
      }
      words.add(new Word(kind, cells[1].strip(), cells[2].strip()));
    }
    return new OrganizationDecisions(words);
  }

  private static Optional<Kind> kind(String word) {
    return switch (word) {
      case "merge", "合并" -> Optional.of(Kind.MERGE);
      case "apart", "分立" -> Optional.of(Kind.APART);
      default -> Optional.empty();
    };
  }

  private static IllegalArgumentException fault(int line, String text) {
    return new IllegalArgumentException(
        "第 " + line + " 行应为 merge|apart、名称、名称（以制表符分隔）：\"" + text + "\"");
  }
}
