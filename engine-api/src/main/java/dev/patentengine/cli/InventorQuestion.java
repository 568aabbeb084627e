package dev.patentengine.cli;

import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.team.EvidenceBase;
import dev.patentengine.team.Person;
import dev.patentengine.team.PersonRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A patent's title as a demand whose experts are known. Immutable.
 *
 * @param demand the title, nothing else
 * @param truth ids of the inventors who have been seen before
 */
record InventorQuestion(Demand demand, Set<String> truth) {

  InventorQuestion {
    truth = java.util.Collections.unmodifiableSet(new TreeSet<>(truth));
  }

  /** The questions of titled patents that have an inventor of this evidence. */
  static List<InventorQuestion> of(List<Patent> patents, EvidenceBase base) {
    PersonRule rule = PersonRule.nameAndOrganization();
    List<InventorQuestion> questions = new ArrayList<>();
    for (Patent patent : patents) {
      Set<String> truth =
          patent.inventors().stream()
              .flatMap(name -> rule.person(name, patent).stream())
              .map(Person::id)
              .filter(base::knows)
              .collect(Collectors.toSet());
      if (!patent.title().isBlank() && !truth.isEmpty()) {
        questions.add(new InventorQuestion(Demand.of(patent.id(), patent.title()), truth));
      }
    }
    return questions;
  }
}
