/**
 * The routes of the service, each thin over {@link dev.patentengine.PatentEngine}: it reads the
 * request, asks the engine one thing and gives the answer that the command line gives too.
 */
@NullMarked
package dev.patentengine.api.routes;

import org.jspecify.annotations.NullMarked;
