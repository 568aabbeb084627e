package dev.patentengine.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A patent as the JSON object of the data standard, and back. Fields without a value are left out;
 * the same patent always gives the same text. Not safe for values that {@link Patent} would refuse:
 * faults name the field.
 */
public final class PatentJson {

  private static final JsonMapper TREES = new JsonMapper();

  private PatentJson() {}

  /** The JSON object of {@code patent}. */
  public static ObjectNode write(Patent patent) {
    try (TokenBuffer tokens = new TokenBuffer(TREES, false)) {
      write(patent, tokens);
      return TREES.readTree(tokens.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the JSON object of {@code patent}. */
  public static void write(Patent patent, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", patent.id());
    put(json, "number", patent.number().map(PublicationNumber::toString));
    put(json, "applicationNumber", patent.applicationNumber());
    put(json, "kind", patent.kind().map(PatentKind::code));
    put(json, "title", patent.title());
    put(json, "abstract", patent.summary());
    put(json, "claims", patent.claims());
    put(json, "ipc", patent.ipc().stream().map(IpcSymbol::value).toList());
    put(json, "applicants", patent.applicants());
    put(json, "inventors", patent.inventors());
    put(json, "filed", patent.filed().map(LocalDate::toString));
    put(json, "published", patent.published().map(LocalDate::toString));
    put(json, "region", patent.region().map(Region::code));
    put(json, "family", patent.family());
    put(json, "citations", patent.citations());
    put(json, "status", patent.statedStatus().map(LegalStatus::code));
    if (patent.citedBy().isPresent()) {
      json.writeNumberField("citedBy", patent.citedBy().getAsInt());
    }
    write(patent.events(), json);
    json.writeEndObject();
  }

  private static void write(List<LegalEvent> events, JsonGenerator json) throws IOException {
    if (events.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("events");
    for (LegalEvent event : events) {
      json.writeStartObject();
      json.writeStringField("code", event.code());
      json.writeStringField("date", event.date().toString());
      for (Map.Entry<String, String> detail : event.details().entrySet()) {
        json.writeStringField(detail.getKey(), detail.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void put(JsonGenerator json, String field, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    }
  }

  private static void put(JsonGenerator json, String field, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(field, text);
    }
  }

  private static void put(JsonGenerator json, String field, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }

  /**
   * The patent that a JSON object of the data standard says.
   *
   * @throws JsonFieldException if a field is missing, of the wrong type or has a value that cannot
   *     be; it names the field and shows the value
   */
  public static Patent read(JsonNode json) {
    return read(
        json,
        fault -> {
          throw fault;
        });
  }

  /**
   * The patent that a JSON object says, read leniently: an optional value that cannot be read (a
   * design class where an IPC symbol should stand, a year instead of a day) is left out and told to
   * {@code doubts}.
   *
   * @throws JsonFieldException if the object has no id, or a field is of the wrong type
   */
  public static Patent read(JsonNode json, Consumer<JsonFieldException> doubts) {
    JsonFields fields = JsonFields.of(json, doubts);
    String id =
        fields
            .text("id")
            .or(() -> fields.text("number"))
            .orElseThrow(() -> new JsonFieldException("number", "", "缺少公开号 number（或 id）"));
    Patent.Builder patent = fields.checked("id", id, Patent::builder);
    readNumbers(fields, patent);
    fields.parsed("kind", PatentJson::kind).ifPresent(patent::kind);
    fields.text("title").ifPresent(patent::title);
    fields.text("abstract").ifPresent(patent::summary);
    patent.claims(fields.texts("claims"));
    patent.ipc(fields.parsedAll("ipc", PatentJson::ipc));
    patent.applicants(fields.texts("applicants"));
    patent.inventors(fields.texts("inventors"));
    fields.date("filed").ifPresent(patent::filed);
    fields.date("published").or(() -> fields.date("date")).ifPresent(patent::published);
    fields.parsed("region", JsonFields::region).ifPresent(patent::region);
    fields.text("family").ifPresent(patent::family);
    patent.citations(fields.texts("citations"));
    fields.parsed("status", PatentJson::status).ifPresent(patent::statedStatus);
    fields.count("citedBy").ifPresent(patent::citedBy);
    patent.events(fields.objects("events", PatentJson::event));
    return fields.checked("id", id, ignored -> patent.build());
  }

  /** Some sources write the application number, with its dot, where the publication number goes. */
  private static void readNumbers(JsonFields fields, Patent.Builder patent) {
    Optional<ApplicationNumber> misplaced = fields.text("number").flatMap(ApplicationNumber::parse);
    if (misplaced.isEmpty()) {
      fields.parsed("number", PatentJson::number).ifPresent(patent::number);
    }
    fields
        .text("applicationNumber")
        .or(() -> misplaced.map(ApplicationNumber::toString))
        .ifPresent(patent::applicationNumber);
  }

  private static PublicationNumber number(String text) {
    return PublicationNumber.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("不是公开（公告）号"));
  }

  private static IpcSymbol ipc(String text) {
    return IpcSymbol.parse(text).orElseThrow(() -> new IllegalArgumentException("不是 IPC 分类号"));
  }

  private static PatentKind kind(String code) {
    return PatentKind.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("应为 application、grant、utility、design 之一"));
  }

  private static LegalStatus status(String code) {
    return LegalStatus.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("不是法律状态（in-force、lapsed …）"));
  }

  private static LegalEvent event(JsonFields fields) {
    String code = fields.required("code");
    return fields.checked(
        "code", code, value -> new LegalEvent(value, fields.requiredDate("date"), fields.others()));
  }
}
