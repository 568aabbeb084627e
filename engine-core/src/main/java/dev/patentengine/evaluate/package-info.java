/**
 * How good an answer is, in numbers that others can check.
 *
 * <p>Retrieval: {@link dev.patentengine.evaluate.Qrels} say what is relevant, a {@link
 * dev.patentengine.evaluate.Run} is what a system ranked, a {@link
 * dev.patentengine.evaluate.RankingEvaluation} puts both together and gives {@link
 * dev.patentengine.evaluate.Scores} by {@link dev.patentengine.evaluate.Metric}, each as trec_eval
 * 9.0 defines it. Two systems are told apart by a {@link dev.patentengine.evaluate.Comparison}, not
 * by looking at two means.
 *
 * <p>Other tasks: {@link dev.patentengine.evaluate.MultiLabelScore}, {@link
 * dev.patentengine.evaluate.Calibration}, {@link dev.patentengine.evaluate.BinaryScore} and {@link
 * dev.patentengine.evaluate.Agreement} for classification, {@link
 * dev.patentengine.evaluate.SegmentationScore} for words, {@link
 * dev.patentengine.evaluate.KeywordScore} for keywords.
 *
 * <p>What was measured becomes a {@link dev.patentengine.evaluate.Report} (text, JSON, HTML); what
 * must stay true is written to a file of {@link dev.patentengine.evaluate.ExpectedScores}.
 *
 * <p>Here come in: pure computations over ids, labels and numbers. Nothing here knows patents, an
 * index or a model. All values are immutable; every random step has a seed; all orders are fixed.
 */
@NullMarked
package dev.patentengine.evaluate;

import org.jspecify.annotations.NullMarked;
