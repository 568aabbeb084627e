package dev.patentengine.api.http;

import java.time.Duration;

/**
 * What one request may ask of the service. Immutable.
 *
 * @param bodyBytes of a JSON body
 * @param lineBytes of a line of a stream
 * @param uploadBytes of a file
 * @param time for an answer, waiting included
 * @param running heavy requests at once
 * @param waiting heavy requests that wait for a place; more are sent away
 * @param flowing streams at once
 * @param connections to the server
 */
public record Limits(
    int bodyBytes,
    int lineBytes,
    long uploadBytes,
    Duration time,
    int running,
    int waiting,
    int flowing,
    int connections) {

  /** What holds unless said: as many heavy requests as processors, four times as many waiting. */
  public static Limits standard() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Limits(
        1 << 20, 1 << 20, 200L << 20, Duration.ofSeconds(30), processors, 8 * processors, 4, 1_024);
  }

  /** The same with this much at once. */
  public Limits withPlaces(int runningAtOnce, int waitingAtOnce) {
    return new Limits(
        bodyBytes,
        lineBytes,
        uploadBytes,
        time,
        runningAtOnce,
        waitingAtOnce,
        flowing,
        connections);
  }

  /** The same with this time for an answer. */
  public Limits withTime(Duration value) {
    return new Limits(
        bodyBytes, lineBytes, uploadBytes, value, running, waiting, flowing, connections);
  }
}
