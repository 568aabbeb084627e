/**
 * The recommendation plan of a demand: one readable document made of what the features found.
 * {@link dev.patentengine.plan.Plan} holds the findings, {@link dev.patentengine.plan.PlanDocument}
 * puts them into words by fixed rules (nothing is said that the data do not say), {@link
 * dev.patentengine.plan.Markdown} and {@link dev.patentengine.plan.Html} write it. Beside the
 * façade this is the one package that sees several features.
 */
@NullMarked
package dev.patentengine.plan;

import org.jspecify.annotations.NullMarked;
