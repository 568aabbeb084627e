package dev.patentengine.api.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/** What browsers are told with every answer, as the OWASP secure headers project advises. */
final class SecurityHeaders {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String ONE_YEAR = "max-age=31536000";

  private SecurityHeaders() {}

  static Request add(Request request, HttpFields.Mutable headers) {
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (request.isSecure()) {
      headers.put("Strict-Transport-Security", ONE_YEAR);
    }
    return request;
  }
}
