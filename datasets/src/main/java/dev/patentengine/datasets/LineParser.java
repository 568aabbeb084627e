package dev.patentengine.datasets;

import dev.patentengine.model.JsonFieldException;
import java.util.function.Consumer;

/** How the text of a line becomes a value. */
@FunctionalInterface
interface LineParser<T> {

  /**
   * The value of a line.
   *
   * @param line its number
   * @param text never blank
   * @param doubts takes what is left out of the value; may throw it
   * @throws JsonFieldException if the line cannot be used
   */
  T parse(long line, String text, Consumer<JsonFieldException> doubts);
}
