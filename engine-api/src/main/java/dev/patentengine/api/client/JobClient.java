package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Long work of a service: asked for, watched, cancelled. Safe for concurrent use. */
public final class JobClient {

  private static final String PATH = "/v1/jobs/";

  private final Wire wire;

  JobClient(Wire wire) {
    this.wire = wire;
  }

  /**
   * Sends a file to be imported.
   *
   * @param type {@code patents}, {@code demands}, {@code experts}, {@code achievements} or {@code
   *     organizations}
   */
  public JobStand importFile(Path file, String type) {
    String name = Wire.segment(String.valueOf(file.getFileName()));
    String path = PATH + "import?name=" + name + "&type=" + Wire.segment(type);
    return JobStand.read(wire.send(path, "application/octet-stream", file));
  }

  /**
   * Sends pairs of a demand and the patent that answers it ({@code id}, {@code text}, {@code
   * patent}; JSON Lines) to learn the order of matches from.
   */
  public JobStand tune(Path pairs) {
    return JobStand.read(wire.send(PATH + "tune", "application/x-ndjson", pairs));
  }

  /** Has the vectors of patents without one made. */
  public JobStand embed() {
    return JobStand.read(wire.posting(PATH + "embed"));
  }

  /** The jobs that are remembered, the newest first; an administrator sees those of all. */
  public List<JobStand> all() {
    return PatentClient.each(wire.get("/v1/jobs").path("jobs"), JobStand::read);
  }

  /** The job of this id as it is now, if it is known. */
  public Optional<JobStand> job(String id) {
    return wire.find(path(id)).map(JobStand::read);
  }

  /** Cancels a job: one that runs ends at its next step. Says whether it is known. */
  public boolean cancel(String id) {
    return wire.delete(path(id));
  }

  private static String path(String id) {
    return PATH + Wire.segment(id);
  }

  /**
   * How a job stands. Immutable.
   *
   * @param id of the job
   * @param state {@code queued}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
   * @param done units finished in the phase at hand
   * @param total units in all, 0 if that is not known
   * @param message what to tell of it, empty if nothing
   * @param result what came of it as JSON, once it is done
   */
  public record JobStand(
      String id, String state, long done, long total, String message, Optional<String> result) {

    /** Whether nothing more will happen. */
    public boolean ended() {
      return !state.equals("queued") && !state.equals("running");
    }

    private static JobStand read(JsonNode json) {
      JsonNode progress = json.path("progress");
      return new JobStand(
          json.path("id").asText(),
          json.path("state").asText(),
          progress.path("done").asLong(),
          progress.path("total").asLong(),
          json.path("message").asText(),
          Optional.of(json.path("result")).filter(JsonNode::isObject).map(JsonNode::toString));
    }
  }
}
