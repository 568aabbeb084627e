/** The OpenAPI document, written from the routes themselves. */
@NullMarked
package dev.patentengine.api.document;

import org.jspecify.annotations.NullMarked;
