package dev.patentengine.api.http;

/** The sorts of problems, each with its status of RFC 9110. */
public enum ProblemKind {
  MALFORMED(400, "malformed", "请求无法解析 Malformed request"),
  UNAUTHENTICATED(401, "unauthenticated", "需要有效的密钥 A valid key is needed"),
  FORBIDDEN(403, "forbidden", "无权执行 Not allowed"),
  NOT_FOUND(404, "not-found", "没有找到 Not found"),
  METHOD(405, "method-not-allowed", "此路径不支持这一方法 Method not allowed"),
  CONFLICT(409, "conflict", "与现状冲突 Conflict"),
  TOO_LARGE(413, "too-large", "请求过大 Request too large"),
  MEDIA(415, "media-type", "内容类型不支持 Unsupported media type"),
  INVALID(422, "invalid", "字段有误 Invalid field"),
  TOO_MANY(429, "too-many-requests", "请求过于频繁 Too many requests"),
  FAULT(500, "fault", "服务内部故障 Internal fault"),
  OVERLOADED(503, "overloaded", "服务繁忙 Overloaded"),
  TIMEOUT(503, "timeout", "处理超时 Timed out"),
  STOPPING(503, "stopping", "服务正在停止 Stopping");

  private final int status;
  private final String code;
  private final String title;

  ProblemKind(int status, String code, String title) {
    this.status = status;
    this.code = code;
    this.title = title;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** Its identifier. */
  public String type() {
    return "urn:patent-engine:problem:" + code;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }
}
