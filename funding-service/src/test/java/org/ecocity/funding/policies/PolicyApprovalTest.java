package org.ecocity.funding.policies;

import static org.ecocity.funding.City.code;
import static org.ecocity.funding.City.post;
import static org.ecocity.funding.City.postWith;
import static org.ecocity.platform.testkit.Api.anonymous;
import static org.ecocity.platform.testkit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ecocity.funding.City;
import org.ecocity.platform.testkit.SampleMatrix;
import org.ecocity.platform.testkit.TestParts;
import org.ecocity.platform.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who drafts and approves a policy is dated data, as with every other act (rule 7). */
@QuarkusTest
@WithTestResource(TestParts.class)
class PolicyApprovalTest {
  private static final Map<String, String> APPROVE = Map.of("to", "APPROVED");

  @BeforeEach
  void matrix() {
    City.matrix();
  }

  @Test
  void onlyWhomTheMatrixNamesApproves() {
    var path = entered("office");
    for (var user : List.of("finance", "finance-check")) {
      as(user).get(path).then().body("allowedTransitions", empty());
      post(user, path + "/transitions", APPROVE)
          .statusCode(403)
          .body("type", endsWith("step-of-others"))
          .body("detail", containsString("领导小组组长"));
    }
    post("office", path + "/transitions", APPROVE)
        .statusCode(403)
        .body("type", endsWith("policy-same-hand"));
    post("leader", path + "/transitions", APPROVE).statusCode(200);
  }

  @Test
  void whoPreparedItUnderAnotherNameDoesNotApproveIt() {
    var maker = Tokens.of("maker", "LGO", "LGO-X", Set.of("office"));
    String path =
        postWith(maker, AwardPolicyTest.POLICIES, sample())
            .statusCode(201)
            .extract()
            .header("Location");
    var again = Tokens.of("maker-again", "LSG", "LGO-X", Set.of("leader"));
    anonymous()
        .auth()
        .oauth2(again)
        .get(path)
        .then()
        .statusCode(200)
        .body("allowedTransitions", empty());
    postWith(again, path + "/transitions", APPROVE)
        .statusCode(403)
        .body("type", endsWith("policy-same-hand"));
  }

  @Test
  void anotherMatrixNamesOthersAndWithoutARowNobodyActs() {
    var path = entered("office");
    var rows = SampleMatrix.rows();
    rows.removeIf(row -> "AWARD_POLICY".equals(row.get("act")));
    try {
      SampleMatrix.publish("funding", rows);
      post("leader", path + "/transitions", APPROVE)
          .statusCode(403)
          .body("type", endsWith("step-unassigned"));
      post("office", AwardPolicyTest.POLICIES, sample()).statusCode(403);
      rows.add(
          Map.of(
              "act",
              "AWARD_POLICY",
              "step",
              "APPROVE",
              "unit",
              "FIN",
              "role",
              "finance-chief",
              "validFrom",
              "2018-09-10"));
      SampleMatrix.publish("funding", rows);
      as("finance-chief").get(path).then().body("allowedTransitions", contains("APPROVED"));
      post("leader", path + "/transitions", APPROVE).statusCode(403);
      post("finance-chief", path + "/transitions", APPROVE).statusCode(200);
    } finally {
      SampleMatrix.publish("funding");
    }
  }

  @Test
  void anApprovalOnPaperCountsWhenASecondPersonHasConfirmedIt() {
    var path = entered("office");
    var paper =
        Map.of(
            "to",
            "APPROVED",
            "paper",
            Map.of("signer", "王样", "signedOn", "2018-01-01", "attachmentId", scan()));
    post("office-chief", path + "/transitions", paper)
        .statusCode(403)
        .body("type", endsWith("paper-by-registrar"));
    post("registrar", path + "/transitions", paper)
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("paper.paperSigner", equalTo("王样"))
        .body("allowedTransitions", empty());
    post("registrar", path + "/transitions", APPROVE).statusCode(403);
    post("office", path + "/transitions", APPROVE).statusCode(403);
    as("office-chief").get(path).then().body("allowedTransitions", contains("APPROVED"));
    post("office-chief", path + "/transitions", APPROVE)
        .statusCode(200)
        .body("state", equalTo("APPROVED"))
        .body("approvedBy", equalTo("office-chief"));
  }

  @Test
  void aDraftThatSaysSomethingElseLosesWhatWasSignedOnPaper() {
    var policy = sample();
    String path =
        post("office", AwardPolicyTest.POLICIES, policy)
            .statusCode(201)
            .extract()
            .header("Location");
    var paper = Map.of("signer", "王样", "signedOn", "2018-01-01", "attachmentId", scan());
    post("registrar", path + "/transitions", Map.of("to", "APPROVED", "paper", paper))
        .statusCode(200);
    var etag = as("office").get(path).then().extract().header("ETag");
    as("office").header("If-Match", etag).body(policy).put(path).then().statusCode(200);
    as("office").get(path).then().body("paper", equalTo(null));
  }

  private static String scan() {
    return anonymous()
        .auth()
        .oauth2(Tokens.of("registrar"))
        .contentType(ContentType.MULTIPART)
        .multiPart(
            "file",
            "scan.txt",
            ("批件 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8),
            "text/plain")
        .post("/api/funding/v1/attachments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String entered(String user) {
    return post(user, AwardPolicyTest.POLICIES, sample())
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static String sample() {
    var file = Path.of("../sample-city/rules/award-policies/AA-YJDB-v1.json");
    var policy = (ObjectNode) PolicyFiles.tree(file);
    return policy.put("code", code("P")).put("version", 1).toString();
  }
}
