/**
 * The sentence encoder: bge-small-zh-v1.5 run by ONNX Runtime, the default {@link
 * dev.patentengine.nlp.Embedder}.
 *
 * <p>{@link dev.patentengine.nlp.onnx.BgeEmbedder} is the front door. A text is normalised, cut
 * into word pieces ({@code WordPieces}), grouped with texts of its length ({@code Batches}), run
 * through the network ({@code Encoder}) and read off at its first position. {@code Passages} says
 * where to cut a text that is too long. Only this package sees {@code ai.onnxruntime} and {@code
 * ai.djl}; the model and its tokenizer are resources of two jars, nothing is fetched.
 *
 * <p>Model: BAAI/bge-small-zh-v1.5, MIT licence, 24 million parameters, 512 dimensions, as exported
 * by Xenova/bge-small-zh-v1.5.
 */
@NullMarked
package dev.patentengine.nlp.onnx;

import org.jspecify.annotations.NullMarked;
