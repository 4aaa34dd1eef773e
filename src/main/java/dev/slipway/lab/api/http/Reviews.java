package dev.slipway.lab.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Answers to questions about rights: the administrator has them all.
final class Reviews {

    private static final Map<String, String> KINDS = Map.of(
            "selfsubjectaccessreviews", "SelfSubjectAccessReview",
            "subjectaccessreviews", "SubjectAccessReview",
            "localsubjectaccessreviews", "LocalSubjectAccessReview",
            "selfsubjectrulesreviews", "SelfSubjectRulesReview",
            "selfsubjectreviews", "SelfSubjectReview");

    private Reviews() {}

    static boolean covers(Target target) {
        return KINDS.containsKey(target.plural());
    }

    static Answer answer(Request request, Target target) {
        var review = request.body().readable() ? request.object() : named(target);
        switch (target.plural()) {
            case "selfsubjectrulesreviews" -> rules(review.putObject("status"));
            case "selfsubjectreviews" -> {
                var user = review.putObject("status").putObject("userInfo").put("username", "kubernetes-admin");
                user.putArray("groups").add("system:masters").add("system:authenticated");
            }
            default -> review.putObject("status").put("allowed", true);
        }
        return new Answer.Json(201, review);
    }

    // A client that writes protocol buffers reads JSON, and its question does not matter to the answer.
    private static ObjectNode named(Target target) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", target.group() + "/" + target.version())
                .put("kind", KINDS.getOrDefault(target.plural(), ""));
    }

    private static void rules(ObjectNode status) {
        var rule = status.putArray("resourceRules").addObject();
        rule.putArray("verbs").add("*");
        rule.putArray("apiGroups").add("*");
        rule.putArray("resources").add("*");
        var other = status.putArray("nonResourceRules").addObject();
        other.putArray("verbs").add("*");
        other.putArray("nonResourceURLs").add("*");
        status.put("incomplete", false);
    }
}
