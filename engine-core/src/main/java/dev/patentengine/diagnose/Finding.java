package dev.patentengine.diagnose;

import dev.patentengine.nlp.Span;
import java.util.List;

/**
 * A fault of a demand, or something that it lacks. Immutable.
 *
 * @param code what it is: {@code slogan}, {@code missing-indicators} …
 * @param severity how much it weighs
 * @param evidence where it shows in the original text; empty where it is about what is not there
 * @param advice what the firm should do, in plain Chinese
 */
public record Finding(String code, Severity severity, List<Span> evidence, String advice) {

  public Finding {
    evidence = List.copyOf(evidence);
  }
}
