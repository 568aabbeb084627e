package dev.patentengine.diagnose;

import java.util.Optional;

/**
 * A text as the training sees it. The arrays are never changed.
 *
 * @param features as measured, not scaled
 * @param grams its stretches of characters, by number
 * @param embedding its embedding, empty where none is trained on
 * @param fold the part of the training texts that it is held out with
 */
@SuppressWarnings("ArrayRecordComponent")
record Example(double[] features, int[] grams, Optional<double[]> embedding, int fold) {}
