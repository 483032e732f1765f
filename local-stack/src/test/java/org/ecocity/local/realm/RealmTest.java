package org.ecocity.local.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ecocity.local.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

  private static final Path CITY =
      Path.of(System.getProperty("project.root")).resolve("sample-city");

  private final Realm realm = Realm.read(CITY.resolve("realm"));

  @Test
  void hasTheUsersThatAreWrittenIntoTheApi() {
    assertThat(realm.names())
        .contains("office", "office-chief", "registrar", "leader", "yingzhou", "yingzhou-chief")
        .contains("housing", "housing-chief", "environment", "finance", "finance-check")
        .contains("finance-chief", "inspector", "inspector-chief", "publicity", "auditor", "ops")
        .contains("urb", "urb-chief", "wu", "wu-chief", "hrs", "hrs-chief")
        .contains("provincial-platform", "construction-system", "finance-system")
        .doesNotHaveDuplicates();
  }

  @Test
  void hasAClerkAndAChiefForEveryUnitOfTheCity() {
    var units = Sheet.read(CITY.resolve("units.csv"));

    assertThat(units).isNotEmpty();
    assertThat(units)
        .allSatisfy(it -> assertThat(realm.names()).contains(it.get("经办账号"), it.get("负责账号")));
  }

  @Test
  void givesAUserPasswordRolesUnitAndPerson() throws IOException {
    var user = find(json().path("users"), "username", "finance-check");

    assertThat(user.at("/credentials/0/value").asText()).isEqualTo("finance-check");
    assertThat(texts(user.path("realmRoles"))).containsExactly("unit", "finance-check");
    assertThat(user.at("/attributes/unit/0").asText()).isEqualTo("FIN");
    assertThat(user.at("/attributes/person/0").asText()).isEqualTo("FIN-R");
    assertThat(user.path("firstName").asText()).isEqualTo("姚样");
  }

  @Test
  void givesASystemASecretAndItsAccountTheRole() throws IOException {
    var client = find(json().path("clients"), "clientId", "finance-system");
    var account = find(json().path("users"), "username", "service-account-finance-system");

    assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
    assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(client.path("secret").asText()).isEqualTo("finance-system");
    assertThat(texts(account.path("realmRoles"))).containsExactly("system-payments");
  }

  @Test
  void letsTheWebClientReturnToAnyLoopbackPortButTakesItsSecretFromTheStack() throws IOException {
    var web = find(json().path("clients"), "clientId", "ecocity-web");

    assertThat(texts(web.path("redirectUris"))).containsExactly("http://127.0.0.1/login/back");
    assertThat(web.path("secret").asText()).isEqualTo("${ECOCITY_OIDC_SECRET}");
    assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
  }

  @Test
  void definesEveryRoleThatSomebodyHas() throws IOException {
    var defined =
        StreamSupport.stream(json().at("/roles/realm").spliterator(), false)
            .map(it -> it.path("name").asText())
            .toList();

    assertThat(json().path("users"))
        .allSatisfy(it -> assertThat(defined).containsAll(texts(it.path("realmRoles"))));
  }

  @Test
  void refusesARowWithAMissingCell(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("users.csv"), "账号,姓名,角色,单位编码,人员编码\na,甲,unit,AA\n");

    assertThatThrownBy(() -> RealmUser.read(folder.resolve("users.csv")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has 4 cells where the headings have 5");
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(realm.json());
  }

  private static JsonNode find(JsonNode list, String field, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(it -> it.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
