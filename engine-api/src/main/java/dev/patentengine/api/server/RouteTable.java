package dev.patentengine.api.server;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Access;
import dev.patentengine.api.http.Limits;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.api.ingest.IngestRoutes;
import dev.patentengine.api.jobs.JobRoutes;
import dev.patentengine.api.jobs.Jobs;
import dev.patentengine.api.jobs.Uploads;
import dev.patentengine.api.jobs.Vectors;
import dev.patentengine.api.routes.ChangeRoutes;
import dev.patentengine.api.routes.ClassifyRoutes;
import dev.patentengine.api.routes.ContactRoutes;
import dev.patentengine.api.routes.DiagnoseRoutes;
import dev.patentengine.api.routes.GraphRoutes;
import dev.patentengine.api.routes.HealthRoutes;
import dev.patentengine.api.routes.LanguageRoutes;
import dev.patentengine.api.routes.MatchRoutes;
import dev.patentengine.api.routes.OrganizationRoutes;
import dev.patentengine.api.routes.PatentRoutes;
import dev.patentengine.api.routes.PlanRoutes;
import dev.patentengine.api.routes.PushRoutes;
import dev.patentengine.api.routes.RecordRoutes;
import dev.patentengine.api.routes.SearchRoutes;
import dev.patentengine.api.routes.TeamRoutes;
import dev.patentengine.api.security.AuditLog;
import dev.patentengine.team.ContactDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All routes over an engine, in the order of the document. */
record RouteTable(PatentEngine engine, Path folder, Schemas schemas, Limits limits) {

  List<Route> routes(Access access, InFlight inFlight, Vectors vectors, Jobs jobs, AuditLog audit) {
    List<Route> all = new ArrayList<>();
    all.addAll(new MatchRoutes(engine).routes());
    all.addAll(new DiagnoseRoutes(engine).routes());
    all.addAll(new ClassifyRoutes(engine).routes());
    all.addAll(new SearchRoutes(engine).routes());
    all.addAll(new TeamRoutes(engine).routes());
    all.addAll(new PlanRoutes(engine).routes());
    all.addAll(new GraphRoutes(engine).routes());
    all.addAll(new LanguageRoutes(engine).routes());
    all.addAll(new PatentRoutes(engine, vectors::wanted).routes());
    all.addAll(ingest(vectors, inFlight).routes());
    all.addAll(new PushRoutes(engine).routes());
    all.addAll(RecordRoutes.demands(engine));
    all.addAll(RecordRoutes.experts(engine));
    all.addAll(new OrganizationRoutes(engine).routes());
    all.addAll(RecordRoutes.achievements(engine));
    all.addAll(new ContactRoutes(engine, (asking, id) -> told(audit, asking, id)).routes());
    all.addAll(new ChangeRoutes(engine).routes());
    all.addAll(new JobRoutes(jobs, uploads()).routes());
    all.addAll(new HealthRoutes(engine, access::open, inFlight::stopping).routes());
    return all;
  }

  private IngestRoutes ingest(Vectors vectors, InFlight inFlight) {
    return new IngestRoutes(engine, schemas, limits, folder, vectors::wanted, inFlight::stopping);
  }

  private Uploads uploads() {
    return new Uploads(folder.resolve("uploads"), limits.uploadBytes());
  }

  private static void told(AuditLog audit, ContactDesk.Asking asking, String requestId) {
    audit.write(
        new AuditLog.Entry(
            asking.by(),
            asking.role(),
            "contact: " + asking.reason(),
            asking.subject().name().toLowerCase(Locale.ROOT) + " " + asking.id(),
            asking.granted() ? "granted" : "refused",
            requestId));
  }
}
