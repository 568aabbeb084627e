package dev.patentengine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.identity.Evidence;
import dev.patentengine.identity.Inventors;
import dev.patentengine.identity.Person;
import dev.patentengine.identity.PersonReview;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Persons with their patents and evidence, one JSON object a line, then the doubtful pairs. */
final class PersonsFile {

  private PersonsFile() {}

  static void write(Path file, Inventors inventors) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (Person person : inventors.persons()) {
        out.write(person(person, inventors).toString());
        out.write('\n');
      }
      for (PersonReview review : inventors.review()) {
        out.write(review(review).toString());
        out.write('\n');
      }
    }
  }

  private static ObjectNode person(Person person, Inventors inventors) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("id", person.id()).put("name", person.name());
    ArrayNode organizations = json.putArray("organizations");
    person.organizations().forEach(organizations::add);
    ArrayNode patents = json.putArray("patents");
    person.mentions().forEach(mention -> patents.add(mention.id().patent()));
    ArrayNode evidence = json.putArray("evidence");
    inventors.evidence(person).forEach(each -> evidence.add(evidence(each)));
    return json;
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", evidence.kind().name().toLowerCase(Locale.ROOT))
            .put("value", evidence.value());
    ArrayNode patents = json.putArray("patents");
    evidence.mentions().forEach(id -> patents.add(id.patent()));
    return json;
  }

  private static ObjectNode review(PersonReview review) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("review", review.reason().name().toLowerCase(Locale.ROOT))
        .put("name", review.name())
        .put("first", review.first())
        .put("second", review.second())
        .put("value", review.value());
  }
}
