package dev.patentengine.classify;

/**
 * What a model says of a text. The arrays are never changed.
 *
 * @param words of the text that the model knows
 * @param shares of the groups and {@code none}
 * @param curves what the names of the curves begin with that turn the shares into confidences
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one method to the next
record Reading(SparseVector words, float[] shares, String curves) {}
