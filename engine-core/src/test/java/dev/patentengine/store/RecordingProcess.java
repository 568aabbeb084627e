package dev.patentengine.store;

import dev.patentengine.model.Demand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Stores demands until it is killed, and prints the ids of each batch once it is acknowledged. */
public final class RecordingProcess {

  private RecordingProcess() {}

  /** Arguments: folder, number of the round. */
  public static void main(String[] args) {
    RecordStore<Demand> store = RecordStore.open(Path.of(args[0]), RecordStoreTest.DEMANDS);
    int next = 0;
    for (int batchNumber = 0; batchNumber < 100_000; batchNumber++) {
      List<Demand> batch = new ArrayList<>();
      for (int i = 0; i <= batchNumber % 4; i++) {
        batch.add(demand("R" + args[1] + "-" + next++));
      }
      store.store(batch);
      System.out.println(String.join(" ", batch.stream().map(Demand::id).toList()));
      System.out.flush();
    }
  }

  /** What is stored under an id. */
  static Demand demand(String id) {
    return Demand.of(id, "第 " + id + " 条：重载时自己跳空挡，希望更换操纵机构");
  }
}
