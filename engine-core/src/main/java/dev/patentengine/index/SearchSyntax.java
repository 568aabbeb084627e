package dev.patentengine.index;

import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.StopWords;
import dev.patentengine.nlp.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The query language of users: free words, and conditions of the form {@code field:value}, separated by
 * spaces; a value with spaces stands in double quotes, a minus before a condition excludes.
 *
 * <pre>{@code 变速器 换挡 申请人:某大学 ipc:F16H -状态:lapsed 申请日:2018..2020}</pre>
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class SearchSyntax {

  private static final Pattern PART =
      Pattern.compile("(-?)([\\p{L}]+)[:：](?:\"([^\"]*)\"|(\\S+))|\"([^\"]*)\"|(\\S+)");
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Map<TextField, Float> FIELDS =
      Map.of(TextField.TITLE, 2f, TextField.ABSTRACT, 1f, TextField.CLAIMS, 1f);

  private final Segmenter segmenter;
  private final StopWords stopWords;

  /** A syntax whose free words are cut and chosen by these. */
  public SearchSyntax(Segmenter segmenter, StopWords stopWords) {
    this.segmenter = segmenter;
    this.stopWords = stopWords;
  }

  /**
   * A query understood.
   *
   * @param query its free words, or everything if there are none
   * @param filter its conditions
   */
  public record Parsed(Query query, Filter filter) {

    /** The request for a page of what it finds. */
    public SearchRequest request(int skip, int top, List<Facet> facets) {
      return new SearchRequest(query, filter, skip, top, facets);
    }
  }

  /**
   * Understands a query.
   *
   * @throws IllegalArgumentException if a condition's field or value is not known; names both
   */
  public Parsed parse(String text) {
    List<Filter> filters = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (part.group(2) != null) {
        Filter filter = condition(part.group(2), value(part));
        filters.add(part.group(1).isEmpty() ? filter : new Filter.Not(filter));
      } else {
        words.append(part.group(5) != null ? part.group(5) : part.group(6)).append(' ');
      }
    }
    return new Parsed(query(words.toString()), new Filter.And(filters));
  }

  private static String value(Matcher part) {
    return part.group(3) != null ? part.group(3) : part.group(4);
  }

  private Query query(String words) {
    Map<String, Float> terms = new TreeMap<>();
    for (Token token : segmenter.segment(words.strip(), Granularity.SEARCH)) {
      if (!stopWords.contains(token.text())) {
        terms.merge(token.text(), 1f, Float::sum);
      }
    }
    return terms.isEmpty() ? new Query.Everything() : new Query.Terms(terms, FIELDS);
  }

  private static Filter condition(String field, String value) {
    return switch (field.toLowerCase(Locale.ROOT)) {
      case "申请人", "专利权人", "applicant" -> new Filter.Applicant(value);
      case "发明人", "inventor" -> new Filter.Inventor(value);
      case "ipc", "分类号" -> new Filter.Ipc(IpcSymbol.of(value));
      case "地区", "省市", "region" -> new Filter.In(region(value));
      case "类型", "kind" -> new Filter.Kind(Set.of(kind(value)));
      case "状态", "status" -> new Filter.Status(Set.of(status(value)));
      case "产业", "industry" -> new Filter.Industry(value);
      case "同族", "family" -> new Filter.Family(value);
      case "申请日", "filed" -> days(value, Filter.Filed::new);
      case "公开日", "published" -> days(value, Filter.Published::new);
      default ->
          throw new IllegalArgumentException(
              "检索式中的字段 \""
                  + field
                  + "\" 未知；可用：申请人、发明人、ipc、地区、类型、状态、产业、同族、申请日、公开日");
    };
  }

  /** Shorter codes are filled up: 42 is the province 420000. */
  private static Region region(String value) {
    return new Region((value + "000000").substring(0, Math.max(6, value.length())));
  }

  private static PatentKind kind(String value) {
    for (PatentKind kind : PatentKind.values()) {
      if (kind.code().equals(value) || kind.chineseName().equals(value)) {
        return kind;
      }
    }
    throw unknown("类型", value, "application、grant、utility、design 或其中文名");
  }

  private static LegalStatus status(String value) {
    for (LegalStatus status : LegalStatus.values()) {
      if (status.code().equals(value) || status.chineseName().equals(value)) {
        return status;
      }
    }
    throw unknown("状态", value, "in-force、pending、lapsed、expired、invalid 等或其中文名");
  }

  private static Filter days(String value, BiFunction<LocalDate, LocalDate, Filter> filter) {
    String[] ends = value.split("\\.\\.", -1);
    if (ends.length > 2) {
      throw unknown("日期", value, "2019、2019-07、2019-07-09 或 2018..2020");
    }
    String last = ends[ends.length - 1];
    LocalDate from = ends[0].isEmpty() ? LocalDate.of(1, 1, 1) : day(ends[0], false);
    return filter.apply(from, last.isEmpty() ? LocalDate.of(9999, 12, 31) : day(last, true));
  }

  private static LocalDate day(String text, boolean end) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw unknown("日期", text, "2019、2019-07、2019-07-09 或 2018..2020");
    }
    try {
      int year = Integer.parseInt(day.group(1));
      int month = day.group(2) == null ? (end ? 12 : 1) : Integer.parseInt(day.group(2));
      LocalDate first = LocalDate.of(year, month, 1);
      if (day.group(3) != null) {
        return LocalDate.of(year, month, Integer.parseInt(day.group(3)));
      }
      return end ? first.plusMonths(1).minusDays(1) : first;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("检索式中的日期 \"" + text + "\" 不存在", e);
    }
  }

  private static IllegalArgumentException unknown(String field, String value, String allowed) {
    return new IllegalArgumentException("检索式中的" + field + " \"" + value + "\" 有误，应为 " + allowed);
  }
}
