/**
 * How data of the world come in and go out: the data standard and its readers.
 *
 * <p>A file is a sequence of {@linkplain dev.patentengine.datasets.Row rows}; each is either a
 * value or a fault that names line, field, value and reason. {@link
 * dev.patentengine.datasets.JsonLines} reads the standard's own form, {@link
 * dev.patentengine.datasets.PatentReader} and its neighbours say of what. What is read always
 * passes through the JSON form of the model ({@link dev.patentengine.model.PatentJson}): there is
 * one place that knows how a patent is written.
 *
 * <p>An {@link dev.patentengine.datasets.Importer} writes to a port and knows no index; an {@link
 * dev.patentengine.datasets.Exporter} gives out what an engine keeps, or what changed since a
 * cursor, in a form that an import takes.
 */
@NullMarked
package dev.patentengine.datasets;

import org.jspecify.annotations.NullMarked;
