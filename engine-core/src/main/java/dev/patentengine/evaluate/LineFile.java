package dev.patentengine.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file read line by line; blank lines are passed over, faults name the line. */
record LineFile(String name, List<String> lines) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  LineFile {
    lines = List.copyOf(lines);
  }

  static LineFile read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(reader, file.toString());
    } catch (IOException e) {
      throw new EvaluationFileException(file.toString(), e);
    }
  }

  static LineFile read(Reader source, String name) {
    try {
      return new LineFile(name, new BufferedReader(source).lines().toList());
    } catch (UncheckedIOException e) {
      throw new EvaluationFileException(name, e);
    }
  }

  void forEach(LineReader reader) {
    for (int i = 0; i < lines.size(); i++) {
      String text = i == 0 ? lines.get(i).replace(BYTE_ORDER_MARK, "") : lines.get(i);
      if (!text.isBlank()) {
        reader.accept(new Line(name, i + 1, text.strip()));
      }
    }
  }

  /** Takes one line. */
  interface LineReader {
    void accept(Line line);
  }

  /** One line that is not blank, with its place. */
  record Line(String file, int number, String text) {

    /** Its fields at white space, exactly {@code names.length} of them. */
    String[] fields(String... names) {
      String[] fields = text.split("(?U)\\s+");
      if (fields.length < names.length) {
        throw fault(
            names[fields.length], "缺少；应有 " + names.length + " 列：" + String.join(" ", names));
      }
      if (fields.length > names.length) {
        throw fault(
            names[names.length - 1],
            "之后多出 \"" + fields[names.length] + "\"；应有 " + names.length + " 列");
      }
      return fields;
    }

    int integer(String field, String value) {
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw fault(field, "应为整数，实际为 \"" + value + "\"");
      }
    }

    double number(String field, String value) {
      try {
        double number = Double.parseDouble(value);
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below, as for what is not finite
      }
      throw fault(field, "应为有限数值，实际为 \"" + value + "\"");
    }

    EvaluationFileException fault(String field, String reason) {
      return new EvaluationFileException(file, number, field, reason);
    }
  }
}
