package dev.patentengine.api.security;

import dev.patentengine.api.http.Access;
import dev.patentengine.api.http.Caller;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import java.util.regex.Pattern;

/**
 * Lets everybody in who is at this machine. A page of another site that the browser has open here
 * is not: it gives itself away by its origin, or by the name under which it had this address
 * resolved (DNS rebinding). Immutable.
 */
public final class OpenAccess implements Access {

  private static final Pattern HERE =
      Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\])(?::\\d{1,5})?");
  private static final Pattern OUR_ORIGIN = Pattern.compile("https?://" + HERE.pattern());

  @Override
  public Caller admit(Asked asked) {
    boolean foreignName = asked.host().filter(name -> !HERE.matcher(name).matches()).isPresent();
    boolean foreignPage =
        asked.origin().filter(page -> !OUR_ORIGIN.matcher(page).matches()).isPresent();
    if (foreignName || foreignPage) {
      throw Problem.of(ProblemKind.FORBIDDEN, "未设密钥时只接受本机（localhost）页面与程序的请求").exception();
    }
    return Caller.LOCAL;
  }

  @Override
  public boolean open() {
    return true;
  }
}
