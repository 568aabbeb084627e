package dev.patentengine.match;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.OwnerKind;
import dev.patentengine.model.Ownership;
import dev.patentengine.model.Region;
import dev.patentengine.model.Term;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Something that is wanted of a patent beside its matter. Immutable. */
public sealed interface Condition {

  /** How far a patent meets it, from 0 to 1; empty if the data do not tell. */
  OptionalDouble degree(TransferFacts facts);

  /** What it asks for, as a Chinese reader is told. */
  String chineseText();

  /** From this place; from elsewhere in the same province counts half. */
  record InRegion(Region region, String name) implements Condition {
    @Override
    public OptionalDouble degree(TransferFacts facts) {
      return facts.patent().region().map(this::degree).orElse(OptionalDouble.empty());
    }

    private OptionalDouble degree(Region place) {
      boolean near = place.code().startsWith(region.code().substring(0, 2));
      return OptionalDouble.of(region.covers(place) ? 1 : near ? 0.5 : 0);
    }

    @Override
    public String chineseText() {
      return "地区 " + name;
    }
  }

  /** Owned by one of these sorts of owners. */
  record OwnedBy(Set<OwnerKind> kinds) implements Condition {
    public OwnedBy {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public OptionalDouble degree(TransferFacts facts) {
      Set<OwnerKind> owners =
          Ownership.owners(facts.patent()).stream().map(OwnerKind::of).collect(Collectors.toSet());
      if (owners.isEmpty()) {
        return OptionalDouble.empty();
      }
      return OptionalDouble.of(owners.stream().anyMatch(kinds::contains) ? 1 : 0);
    }

    @Override
    public String chineseText() {
      return "权利人为"
          + kinds.stream().sorted().map(OwnerKind::chineseName).collect(Collectors.joining("或"));
    }
  }

  /** Offered to anybody by its owner (开放许可), as the register has it. */
  record OpenLicence() implements Condition {
    @Override
    public OptionalDouble degree(TransferFacts facts) {
      return OptionalDouble.of(Licences.open(facts.patent()) ? 1 : 0);
    }

    @Override
    public String chineseText() {
      return "开放许可";
    }
  }

  /** So many years left at most possible; fewer count by their share. */
  record YearsLeft(int years) implements Condition {
    public YearsLeft {
      if (years < 1 || years > 20) {
        throw new IllegalArgumentException("剩余年限应为 1 至 20，而不是 " + years);
      }
    }

    @Override
    public OptionalDouble degree(TransferFacts facts) {
      return Term.yearsLeft(facts.patent(), facts.today())
          .map(left -> OptionalDouble.of(Math.min(1, left / years)))
          .orElse(OptionalDouble.empty());
    }

    @Override
    public String chineseText() {
      return "剩余保护期不少于 " + years + " 年";
    }
  }

  /** Of one of these legal statuses. */
  record OfStatus(Set<LegalStatus> statuses) implements Condition {
    public OfStatus {
      statuses = Set.copyOf(statuses);
    }

    @Override
    public OptionalDouble degree(TransferFacts facts) {
      LegalStatus status = facts.patent().status();
      return status == LegalStatus.UNKNOWN && !statuses.contains(status)
          ? OptionalDouble.empty()
          : OptionalDouble.of(statuses.contains(status) ? 1 : 0);
    }

    @Override
    public String chineseText() {
      return "法律状态为"
          + statuses.stream()
              .sorted()
              .map(LegalStatus::chineseName)
              .collect(Collectors.joining("或"));
    }
  }

  /** Come as far as this, as an achievement on record says. */
  record AtStage(Achievement.Stage stage) implements Condition {
    @Override
    public OptionalDouble degree(TransferFacts facts) {
      return facts
          .achievement()
          .flatMap(Achievement::stage)
          .map(reached -> OptionalDouble.of(reached.compareTo(stage) >= 0 ? 1 : 0))
          .orElse(OptionalDouble.empty());
    }

    @Override
    public String chineseText() {
      return "至少到" + stage.chineseName() + "阶段";
    }
  }

  /** To be had in this way, as an achievement on record says. */
  record ByWay(Achievement.Transfer way) implements Condition {
    @Override
    public OptionalDouble degree(TransferFacts facts) {
      return facts
          .achievement()
          .flatMap(Achievement::transfer)
          .map(offered -> OptionalDouble.of(offered == way ? 1 : 0))
          .orElse(OptionalDouble.empty());
    }

    @Override
    public String chineseText() {
      return "转化方式为" + way.chineseName();
    }
  }

  /** Asked for no more than this; a higher price counts by the share that is affordable. */
  record PriceAtMost(double wanYuan) implements Condition {
    public PriceAtMost {
      if (!(wanYuan > 0) || !Double.isFinite(wanYuan)) {
        throw new IllegalArgumentException("价格应大于 0，而不是 " + wanYuan);
      }
    }

    @Override
    public OptionalDouble degree(TransferFacts facts) {
      OptionalDouble price =
          facts.achievement().map(Achievement::priceWanYuan).orElse(OptionalDouble.empty());
      return price.isEmpty()
          ? price
          : OptionalDouble.of(Math.min(1, wanYuan / Math.max(price.getAsDouble(), 1e-9)));
    }

    @Override
    public String chineseText() {
      return String.format(Locale.ROOT, "价格不超过 %.1f 万元", wanYuan);
    }
  }
}
