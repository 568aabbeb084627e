/**
 * What keeps records on disk and tells what became of them.
 *
 * <p>A {@link dev.patentengine.store.Journal} makes writes durable before they are acknowledged;
 * the patent index and the {@link dev.patentengine.store.RecordStore} both write through one. Both
 * number their changes ({@link dev.patentengine.store.ChangeNumbers}) and tell them as {@link
 * dev.patentengine.store.Changes}: a platform that applies what came after its cursor holds the
 * same records again.
 */
@NullMarked
package dev.patentengine.store;

import org.jspecify.annotations.NullMarked;
