package dev.patentengine.datasets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.JsonFields;
import dev.patentengine.model.Patent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A demand in a firm's plain words and the invented patent that would solve it, in claim terms: the
 * encoder learns from such pairs that both mean the same. Immutable.
 *
 * @param demand what the firm says
 * @param patent title, abstract and IPC symbol; its id is the pair's
 */
public record WrittenPair(String demand, Patent patent) {

  private static final String SHIPPED = "training/pairs.jsonl";

  /** The shipped pairs, all written for this purpose, in order of id. */
  public static List<WrittenPair> shipped() {
    try (InputStream in =
            Objects.requireNonNull(WrittenPair.class.getResourceAsStream(SHIPPED), SHIPPED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(WrittenPair::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + SHIPPED, e);
    }
  }

  private static WrittenPair of(String line) {
    try {
      JsonFields fields = JsonFields.of(new ObjectMapper().readTree(line));
      Patent patent =
          Patent.builder(fields.required("id"))
              .title(fields.required("title"))
              .summary(fields.required("abstract"))
              .ipc(fields.parsed("ipc", IpcSymbol::of).stream().toList())
              .build();
      return new WrittenPair(fields.required("demand"), patent);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(SHIPPED + ": " + line, e);
    }
  }
}
