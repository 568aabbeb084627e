/**
 * The service as Java code calls it: {@link dev.patentengine.api.client.PatentClient} is the front
 * door. It needs nothing of the server but its address.
 */
@NullMarked
package dev.patentengine.api.client;

import org.jspecify.annotations.NullMarked;
