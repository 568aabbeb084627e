package dev.patentengine.classify;

import java.util.List;
import java.util.Optional;

/**
 * The industries of a text, best first. Immutable.
 *
 * @param industries the nine, by confidence
 * @param groups the likeliest groups, by confidence
 * @param none how likely it belongs to no emerging industry, in [0, 1]
 * @param ipc the likeliest IPC subclasses, by confidence
 */
public record Classification(
    List<IndustryLabel> industries, List<IndustryLabel> groups, double none, List<IpcGuess> ipc) {

  /** Below this a label is not given: it would be wrong more often than right. */
  public static final double SURE = 0.5;

  public Classification {
    industries = List.copyOf(industries);
    groups = List.copyOf(groups);
    ipc = List.copyOf(ipc);
  }

  /** Whether the likeliest answer is that it belongs to no emerging industry. */
  public boolean outside() {
    return none > industries.getFirst().confidence();
  }

  /** The likeliest of the nine industries, {@code none} or not. */
  public IndustryLabel first() {
    return industries.getFirst();
  }

  /**
   * The answer, if one is at least this likely: an industry or {@link Industry#NONE}; nothing is to
   * abstain.
   */
  public Optional<IndustryLabel> answer(double confidence) {
    IndustryLabel best =
        outside() ? new IndustryLabel(Industry.NONE, none, List.of()) : industries.getFirst();
    return best.confidence() >= confidence ? Optional.of(best) : Optional.empty();
  }

  /** The industries and groups that are at least this likely, each group after its industry. */
  public List<IndustryLabel> labels(double confidence) {
    return industries.stream()
        .filter(label -> label.confidence() >= confidence)
        .flatMap(label ->
            java.util.stream.Stream.concat(
                java.util.stream.Stream.of(label),
                groups.stream()
                    .filter(group -> group.confidence() >= confidence)
                    .filter(group -> Industry.parentOf(group.code()).equals(label.code()))))
        .toList();
  }
}
