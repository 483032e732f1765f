package org.ecocity.projects.composition;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The composition of a project's money.
 *
 * @param shares one for each kind, adding up to 100 %
 */
public record Sources(List<SourceShare> shares) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int MAX_SHARES = 20;
  private static final Pattern SHARE =
      Pattern.compile("([^\\d\\s:%]{1,10})[:\\s]*(\\d{1,3}(?:\\.\\d{1,4})?)%?");

  /** Keeps its own copy. */
  public Sources {
    shares = List.copyOf(shares);
  }

  /** Reads {@code 市级30%、区县30%、债券40%}; empty when it is not written like that. */
  public static Optional<Sources> written(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var shares = new ArrayList<SourceShare>();
    for (var part : plain.split("[、,;\\n+]", MAX_SHARES + 1)) {
      var share = SHARE.matcher(part.strip());
      var kind = share.matches() ? SourceKind.ofWord(share.group(1)) : Optional.<SourceKind>empty();
      if (kind.isEmpty() || shares.size() == MAX_SHARES) {
        return Optional.empty();
      }
      shares.add(new SourceShare(kind.get(), new BigDecimal(share.group(2))));
    }
    return Optional.of(new Sources(shares));
  }

  /** Whether they make 100 %. */
  public boolean addUp() {
    return sum(shares).compareTo(HUNDRED) == 0;
  }

  /** Whether a kind stands twice. */
  public boolean repeatKind() {
    return shares.stream().map(SourceShare::kind).distinct().count() != shares.size();
  }

  /** Whether government pays more than half. */
  public boolean areMainlyGovernment() {
    return sum(shares.stream().filter(s -> s.kind().isGovernment()).toList()).compareTo(HALF) > 0;
  }

  /** The way officials write it. */
  public String inWords() {
    return shares.stream()
        .map(s -> s.kind().word() + s.percent().stripTrailingZeros().toPlainString() + "%")
        .collect(Collectors.joining("、"));
  }

  private static BigDecimal sum(List<SourceShare> shares) {
    return shares.stream().map(SourceShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Keeps a composition in one column, such as {@code MUNICIPAL:30;BOND:70}. */
  @Converter
  public static class Column implements AttributeConverter<Sources, String> {
    @Override
    public String convertToDatabaseColumn(Sources sources) {
      return sources.shares().stream()
          .map(s -> s.kind() + ":" + s.percent().toPlainString())
          .collect(Collectors.joining(";"));
    }

    @Override
    public Sources convertToEntityAttribute(String column) {
      return new Sources(
          Arrays.stream(column.split(";"))
              .filter(part -> !part.isEmpty())
              .map(part -> part.split(":"))
              .map(p -> new SourceShare(SourceKind.valueOf(p[0]), new BigDecimal(p[1])))
              .toList());
    }
  }
}
