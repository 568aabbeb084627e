/**
 * What is trained here: the sentence encoder tuned to a domain. The only place that sees DL4J, ND4J
 * and the OpenBLAS beneath them.
 *
 * <p>{@link dev.patentengine.nlp.dl4j.EncoderTuning} is the front door. It learns low-rank adapters
 * (LoRA, Hu et al. 2021, arXiv:2106.09685) of the 24 linear layers of bge-small-zh-v1.5 from pairs
 * of a demand and the document that answers it, and gives a file of 2.4 MB to be added to the
 * weights of the ONNX model, which then runs as fast as before.
 *
 * <p>The network ({@code EncoderNetwork}, {@code EncoderLayer}, {@code Attention}, {@code Linear},
 * {@code LayerNorm}) is written out with its own backward pass over OpenBLAS's matrix products:
 * DL4J's SameDiff computes the same gradients, but in 20 s and 14 GB a step, since it also derives
 * what stays frozen and pads every text to the longest. Here texts are packed one behind the other
 * ({@code PackedTexts}), only the first position goes through the last layer, and only the adapters
 * get gradients. Every worker thread takes whole chunks of texts with single-threaded products, and
 * sums are formed in the order of the chunks, so a run is repeatable to the last bit on a machine.
 *
 * <p>Around it: {@code ContrastiveLoss} with in-batch and mined negatives ({@code HardNegatives}),
 * {@code AdamW}, and {@code Checkpoint}, from which an interrupted run goes on to the same result.
 */
@NullMarked
package dev.patentengine.nlp.dl4j;

import org.jspecify.annotations.NullMarked;
