package dev.patentengine.api.ingest;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Limits;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Schemas;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Many patents in one stream. Safe for concurrent use. */
public final class IngestRoutes {

  private static final String KEY = "Idempotency-Key";

  private final PatentEngine engine;
  private final PatentLine reader;
  private final ReceiptBook receipts;
  private final Limits limits;
  private final Runnable onChange;
  private final BooleanSupplier stopping;

  /**
   * Routes over this engine.
   *
   * @param folder of the index, where receipts are kept
   * @param onChange is told when patents have come that want vectors
   * @param stopping whether the service lets nobody in any more
   */
  public IngestRoutes(
      PatentEngine engine,
      Schemas schemas,
      Limits limits,
      Path folder,
      Runnable onChange,
      BooleanSupplier stopping) {
    this.engine = engine;
    this.reader = new PatentLine(schemas, limits.lineBytes());
    this.receipts = new ReceiptBook(folder.resolve("receipts"), InstantSource.system());
    this.limits = limits;
    this.onChange = onChange;
    this.stopping = stopping;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/patents:bulk", "成批入库：一行一件专利（JSON Lines），逐行答复，答复即已落盘")
            .role(Role.WRITE)
            .with(
                Parameter.header(
                    KEY, "幂等键，24 小时内有效：重发相同的行得到相同的答复", "[\\x21-\\x7e]{1,200}", "batch-2026-11-28"))
            .flows(
                List.of("application/x-ndjson", "application/jsonl"),
                """
                {"number":"CN299800001B","title":"一种装置"}
                {"number":"CN299800002B","title":"一种方法"}
                """)
            .fails(ProblemKind.CONFLICT)
            .answersLines("BulkLine")
            .by(this::ingest));
  }

  private Answer ingest(Call call) {
    return new Answer.Flowing("application/x-ndjson", out -> ingest(call, out));
  }

  private void ingest(Call call, OutputStream out) throws IOException {
    Ingest ingest = new Ingest(engine, reader, stopping, out);
    LineStream lines = new LineStream(call.stream(), limits.lineBytes());
    Optional<String> key = call.header(KEY);
    try {
      if (key.isPresent()) {
        receipts.under(call.caller(), key.get(), kept -> ingest.run(lines, Optional.of(kept)));
      } else {
        ingest.run(lines, Optional.empty());
      }
    } finally {
      onChange.run();
    }
  }
}
