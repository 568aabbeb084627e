package dev.patentengine.api.security;

import dev.patentengine.api.http.Access;
import dev.patentengine.api.http.Caller;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Lets in who has a key of this folder that may do it and has not used up what it may; without a
 * file of keys, on loopback, whoever is at this machine. Notices when keys change. Safe for
 * concurrent use.
 */
public final class KeyAccess implements Access, AutoCloseable {

  /** Wrong keys a minute, of everybody together; more get no answer that would help to guess. */
  private static final int WRONG_A_MINUTE = 600;

  private final boolean loopback;
  private final KnownKeys keys;
  private final Access withoutKeys = new OpenAccess();
  private final Allowance wrong;
  private final InstantSource clock;
  private final LongSupplier nanos;

  private KeyAccess(boolean loopback, KnownKeys keys, InstantSource clock, LongSupplier nanos) {
    this.loopback = loopback;
    this.keys = keys;
    this.clock = clock;
    this.nanos = nanos;
    this.wrong = new Allowance(WRONG_A_MINUTE, nanos.getAsLong());
  }

  /**
   * The access to a service on this folder.
   *
   * @param loopback whether it listens on this machine only
   * @throws IllegalArgumentException if it does not and there are no keys
   */
  public static KeyAccess in(Path folder, boolean loopback) {
    return in(folder, loopback, InstantSource.system(), System::nanoTime);
  }

  static KeyAccess in(Path folder, boolean loopback, InstantSource clock, LongSupplier nanos) {
    KnownKeys keys = new KnownKeys(KeyFile.in(folder), folder.resolve("keys-usage.json"), nanos);
    if (!loopback && keys.none()) {
      throw new IllegalArgumentException(
          "在本机以外的地址上服务须先设密钥：./engine keys add --index " + folder + " 客户名 --role read");
    }
    return new KeyAccess(loopback, keys, clock, nanos);
  }

  @Override
  public boolean open() {
    return loopback && keys.noFile();
  }

  @Override
  public Caller admit(Asked asked) {
    if (open()) {
      return withoutKeys.admit(asked);
    }
    if (asked.role().isEmpty()) {
      return Caller.ANYBODY;
    }
    KnownKeys.Known known = authenticate(asked.authorization());
    Role needed = asked.role().get();
    if (!known.key().role().includes(needed)) {
      throw Problem.of(
              ProblemKind.FORBIDDEN, "需要角色 " + needed.code() + "，此密钥为 " + known.key().role().code())
          .exception();
    }
    known.rate().take(nanos.getAsLong()).ifPresent(wait -> tooMany("已超过每分钟次数", wait));
    known.quota().take(clock.instant()).ifPresent(wait -> tooMany("已用完当日次数", wait));
    return new Caller(known.key().client(), known.key().role());
  }

  private KnownKeys.Known authenticate(Optional<String> authorization) {
    return authorization
        .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
        .flatMap(header -> KeySecret.parse(header.substring(7).strip()))
        .flatMap(keys::find)
        .orElseThrow(this::refused);
  }

  private RuntimeException refused() {
    Optional<Duration> wait = wrong.take(nanos.getAsLong());
    wait.ifPresent(time -> tooMany("无效密钥过多", time));
    return Problem.of(ProblemKind.UNAUTHENTICATED, "请在 Authorization: Bearer 中给出有效的密钥").exception();
  }

  private static void tooMany(String detail, Duration wait) {
    throw Problem.passing(ProblemKind.TOO_MANY, detail, wait).exception();
  }

  /** Keeps how much of the day is used. */
  @Override
  public void close() {
    keys.save();
  }
}
