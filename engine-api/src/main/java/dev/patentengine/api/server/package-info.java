/**
 * The web server: {@link dev.patentengine.api.server.PatentServer} registers the routes with
 * Javalin, lets requests in, reads and checks what they carry, sends the answers and writes the
 * log. The only place that sees Javalin, Jetty and Micrometer.
 */
@NullMarked
package dev.patentengine.api.server;

import org.jspecify.annotations.NullMarked;
