package fi.spiraali.access;

import static fi.spiraali.Client.newId;

import fi.spiraali.access.WhoMay.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What the lines of who-may.txt about webhooks and imports try. */
final class HookErrands {
    private static final Map<String, BiFunction<Operation, Scene, Errand>> ALL = new TreeMap<>();

    private static final String NO_ROWS = "innovationName,assessmentTitle,framework,frameworkVersion,closedAt,"
            + "respondents,characteristic,level1,level2,level3,level4,level5\r\n";

    private HookErrands() {}

    static Map<String, BiFunction<Operation, Scene, Errand>> all() {
        return ALL;
    }

    static {
        ALL.put("listWebhooks", (to, scene) -> Errand.to(to, scene.world.team));
        ALL.put("getWebhook", (to, scene) -> toWebhook(to, scene));
        ALL.put("putWebhook:new", (to, scene) -> Errand.to(to, scene.world.team, newId())
                .saying(webhook("workshop.closed"))
                .creating());
        ALL.put("putWebhook:change", (to, scene) -> toWebhook(to, scene)
                .saying(webhook("innovation.changed"))
                .changing());
        ALL.put("putWebhookSecret", (to, scene) -> toWebhook(to, scene).saying(Map.of("generation", 2)));
        ALL.put("deleteWebhook", (to, scene) -> Errand.to(to, scene.world.team, scene.webhookThatGoes()));
        ALL.put("listDeliveries", (to, scene) -> toWebhook(to, scene));
        ALL.put("putDelivery", (to, scene) -> Errand.to(to, scene.world.team, scene.world.webhook(), newId())
                .saying(Map.of("event", "ping"))
                .creating());
        ALL.put("putDeliveryState", (to, scene) -> Errand.to(
                        to, scene.world.team, scene.world.webhook(), scene.world.delivery())
                .saying(Map.of("state", "PENDING")));
        ALL.put("importScores", (to, scene) -> Errand.to(to)
                .asking("dryRun=true&team=" + scene.world.team)
                .sending("text/csv", NO_ROWS));
    }

    private static Errand toWebhook(Operation to, Scene scene) {
        return Errand.to(to, scene.world.team, scene.world.webhook());
    }

    static Map<String, Object> webhook(String event) {
        return Map.of("url", "https://localhost:1/", "events", List.of(event), "active", false);
    }
}
