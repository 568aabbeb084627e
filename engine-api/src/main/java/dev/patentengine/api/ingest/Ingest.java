package dev.patentengine.api.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.ProblemException;
import dev.patentengine.model.JsonText;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** One stream of patents on its way into the engine. For one thread. */
final class Ingest {

  /** So many lines are stored, and made durable, at once. */
  private static final int BATCH = 200;

  private static final int BATCH_BYTES = 4 << 20;

  private final PatentEngine engine;
  private final PatentLine reader;
  private final BooleanSupplier stopping;
  private final OutputStream out;
  private final Map<String, Long> counts = new TreeMap<>();

  Ingest(PatentEngine engine, PatentLine reader, BooleanSupplier stopping, OutputStream out) {
    this.engine = engine;
    this.reader = reader;
    this.stopping = stopping;
    this.out = out;
  }

  /** Takes all lines, or as many as come before the service stops. */
  void run(LineStream lines, Optional<Receipts> receipts) throws IOException {
    List<Line> batch = lines.next(BATCH, BATCH_BYTES);
    while (!batch.isEmpty()) {
      answer(batch, receipts);
      if (stopping.getAsBoolean()) {
        end(false);
        return;
      }
      batch = lines.next(BATCH, BATCH_BYTES);
    }
    end(true);
  }

  private void answer(List<Line> batch, Optional<Receipts> receipts) throws IOException {
    ObjectNode[] answers = new ObjectNode[batch.size()];
    Map<Integer, Patent> patents = new LinkedHashMap<>();
    for (int i = 0; i < answers.length; i++) {
      Line line = batch.get(i);
      Optional<ObjectNode> before =
          receipts.isPresent() ? receipts.get().answered(line) : Optional.empty();
      if (before.isPresent()) {
        answers[i] = before.get();
      } else {
        read(i, line, patents, answers);
      }
    }
    store(batch, patents, answers);
    if (receipts.isPresent()) {
      receipts.get().keep(fresh(batch, answers));
    }
    for (ObjectNode answer : answers) {
      send(answer);
    }
    out.flush();
  }

  private static List<Receipts.Receipt> fresh(List<Line> batch, ObjectNode[] answers) {
    List<Receipts.Receipt> fresh = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      if (!Receipts.known(answers[i])) {
        fresh.add(new Receipts.Receipt(batch.get(i), answers[i]));
      }
    }
    return fresh;
  }

  private void read(int at, Line line, Map<Integer, Patent> patents, ObjectNode[] answers) {
    try {
      patents.put(at, reader.read(line));
    } catch (ProblemException e) {
      answers[at] = PatentLine.rejected(line, e.problem()).json();
    }
  }

  private void store(List<Line> batch, Map<Integer, Patent> patents, ObjectNode[] answers) {
    if (patents.isEmpty()) {
      return;
    }
    Set<String> known = new HashSet<>();
    for (Patent patent : patents.values()) {
      engine.patent(patent.id()).map(Patent::id).ifPresent(known::add);
    }
    engine.store(patents.values());
    patents.forEach((at, patent) ->
        answers[at] =
            new LineResult.Stored(batch.get(at).number(), patent.id(), known.add(patent.id()))
                .json());
  }

  private void send(ObjectNode answer) throws IOException {
    counts.merge(answer.path("status").asText(), 1L, Long::sum);
    write(answer);
  }

  private void end(boolean done) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("done", done);
    for (String status : List.of("added", "updated", "rejected")) {
      json.put(status, counts.getOrDefault(status, 0L));
    }
    write(json);
    out.flush();
  }

  private void write(ObjectNode json) throws IOException {
    out.write(JsonText.utf8(json));
    out.write('\n');
  }
}
