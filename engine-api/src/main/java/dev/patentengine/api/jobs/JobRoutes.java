package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Jobs: asked for, watched, cancelled; each client sees its own. Safe for concurrent use. */
public final class JobRoutes {

  private static final String PATH = "/v1/jobs/{id}";
  private static final Parameter ID =
      Parameter.path("id", "任务号", "[0-9a-f-]{36}", "00000000-0000-0000-0000-000000000000");
  private static final int SHOWN = 100;

  private final Jobs jobs;
  private final Uploads uploads;

  /** Routes over these jobs. */
  public JobRoutes(Jobs jobs, Uploads uploads) {
    this.jobs = jobs;
    this.uploads = uploads;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/jobs/import", "上传一个文件并导入：CSV、XLSX 或 JSON Lines")
            .role(Role.WRITE)
            .with(Parameter.text("name", "文件名，扩展名说明格式", Uploads.NAME, "patents.csv").needed())
            .with(
                Parameter.text(
                    "type",
                    "记录类型，默认 patents",
                    "patents|demands|experts|achievements|organizations",
                    "patents"))
            .flows(
                List.of(
                    "application/octet-stream",
                    "text/csv",
                    "application/x-ndjson",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                "公开号,名称\nCN299700001B,一种装置\n")
            .answers(202, "Job")
            .by(this::upload),
        Route.post("/v1/jobs/embed", "为尚无向量的专利计算向量")
            .role(Role.WRITE)
            .answers(202, "Job")
            .by(this::embed),
        Route.post("/v1/jobs/tune", "以“需求—专利”对学习匹配的排序，交叉验证胜出才换用")
            .role(Role.ADMIN)
            .flows(
                List.of("application/x-ndjson"),
                "{\"id\":\"D1\",\"text\":\"装载机换挡费劲\",\"patent\":\"CN199100001B\"}\n")
            .answers(202, "Job")
            .by(this::tune),
        Route.get("/v1/jobs", "自己的任务，新的在前；admin 看全部").answers(200, "Jobs").by(this::list),
        Route.get(PATH, "一个任务：状态、进度、结果").with(ID).answers(200, "Job").by(this::show),
        Route.delete(PATH, "取消一个任务")
            .role(Role.WRITE)
            .with(ID)
            .answers(202, "Job")
            .by(this::cancel));
  }

  private Answer upload(Call call) throws IOException {
    String type = call.query("type").orElse(ImportWork.PATENTS);
    return kept(ImportWork.KIND, type, call.query("name").orElseThrow(), call);
  }

  private Answer tune(Call call) throws IOException {
    return kept(TuneWork.KIND, "pairs", "pairs.jsonl", call);
  }

  private Answer kept(String kind, String type, String name, Call call) throws IOException {
    String id = Jobs.freshId();
    Path file = uploads.keep(id, name, call);
    Map<String, String> choices =
        Map.of(ImportWork.TYPE, type, ImportWork.FILE, file.toString(), ImportWork.NAME, name);
    return accepted(jobs.submit(id, kind, call.caller().client(), choices));
  }

  private Answer embed(Call call) {
    return accepted(jobs.submit(Jobs.freshId(), "embed", call.caller().client(), Map.of()));
  }

  private static Answer accepted(Job job) {
    return Answer.accepted(job.json(), "/v1/jobs/" + job.id());
  }

  private Answer list(Call call) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("jobs");
    jobs.all().stream()
        .filter(job -> visible(job, call))
        .limit(SHOWN)
        .forEach(job -> array.add(job.json().without(List.of("result"))));
    return Answer.ok(json);
  }

  private Answer show(Call call) {
    return Answer.ok(job(call).json());
  }

  private Answer cancel(Call call) {
    Job job = job(call);
    jobs.cancel(job);
    return accepted(jobs.job(job.id()).orElse(job));
  }

  /** Of another client's job nothing is told, not even that it is there. */
  private Job job(Call call) {
    return jobs.job(call.path("id"))
        .filter(job -> visible(job, call))
        .orElseThrow(
            () -> Problem.of(ProblemKind.NOT_FOUND, "没有任务 " + call.path("id")).exception());
  }

  private static boolean visible(Job job, Call call) {
    return call.caller().role() == Role.ADMIN || job.client().equals(call.caller().client());
  }
}
