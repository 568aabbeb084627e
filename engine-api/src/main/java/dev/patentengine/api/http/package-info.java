/**
 * What a route is: its place, who may call it, what it takes and answers, and the code behind it.
 *
 * <p>A {@link dev.patentengine.api.http.Route} is registered, checked and documented from the same
 * description, so that the document cannot say something else than the service does. Nothing here
 * knows the web server.
 */
@NullMarked
package dev.patentengine.api.http;

import org.jspecify.annotations.NullMarked;
