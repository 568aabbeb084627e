package dev.patentengine.cli;

import dev.patentengine.api.http.Role;
import dev.patentengine.api.security.ClientKey;
import dev.patentengine.api.security.KeyFile;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The keys of client platforms. */
@Command(
    name = "keys",
    header = "密钥：为调用服务的平台发放、列出、吊销密钥",
    description = "目录中一旦有密钥文件，服务的每次调用都要密钥；运行中的服务一秒内知晓。",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "操作")
final class KeysCommand {

  private final Terminal terminal;

  KeysCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(name = "add", header = "发放一把密钥，只显示这一次", mixinStandardHelpOptions = true)
  int add(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "客户名", description = "哪个平台") String client,
      @Option(
              names = "--role",
              paramLabel = "read|write|admin",
              defaultValue = "read",
              description = "角色：read 查询（默认）、write 另可入库、admin 另可看联系方式")
          String role,
      @Option(
              names = "--per-minute",
              paramLabel = "次数",
              defaultValue = "600",
              description = "每分钟至多几次，默认 600")
          int perMinute,
      @Option(
              names = "--per-day",
              paramLabel = "次数",
              defaultValue = "100000",
              description = "每日（UTC）至多几次，默认 100000")
          long perDay) {
    String key = KeyFile.in(index.folder()).add(client, Role.of(role), perMinute, perDay);
    terminal.err().println("密钥只显示这一次，请妥善保存：");
    terminal.out().println(key);
    return 0;
  }

  @Command(name = "list", header = "列出密钥（不含密钥本身）", mixinStandardHelpOptions = true)
  int list(@Mixin IndexOption index) {
    for (ClientKey key : KeyFile.in(index.folder()).list()) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%s  %s  %s  %s  每分钟 %d  每日 %d%n",
              key.id(),
              key.client(),
              key.role().code(),
              key.created(),
              key.perMinute(),
              key.perDay());
    }
    return 0;
  }

  @Command(name = "revoke", header = "吊销一把密钥", mixinStandardHelpOptions = true)
  int revoke(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "编号", description = "keys list 所列") String id) {
    if (!KeyFile.in(index.folder()).revoke(id)) {
      throw new IllegalArgumentException("没有编号为 " + id + " 的密钥");
    }
    terminal.out().println("已吊销：" + id);
    return 0;
  }
}
