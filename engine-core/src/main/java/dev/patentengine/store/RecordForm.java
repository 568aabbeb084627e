package dev.patentengine.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * How a kind of record is kept.
 *
 * @param id its key
 * @param write its whole JSON form
 * @param read the record of a JSON form; throws an {@link IllegalArgumentException} if there is
 *     none
 * @param <T> the record
 */
public record RecordForm<T>(
    Function<T, String> id, Function<T, ? extends JsonNode> write, Function<JsonNode, T> read) {}
