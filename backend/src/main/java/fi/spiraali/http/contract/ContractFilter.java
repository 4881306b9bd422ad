package fi.spiraali.http.contract;

import static fi.spiraali.http.contract.ContractFile.list;
import static fi.spiraali.http.contract.ContractFile.map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Says once what the annotations would have to repeat everywhere. Runs when the application is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final Set<List<SchemaType>> PRIMITIVE =
            Set.of(List.of(SchemaType.INTEGER), List.of(SchemaType.NUMBER), List.of(SchemaType.BOOLEAN));

    private final IndexView code;

    public ContractFilter(IndexView code) {
        this.code = code;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var file = ContractFile.read("operations.yaml");
        var operations = map(file.get("operations"));
        var answers = new Answers(operations);
        var refusals = new Refusals(operations, map(file.get("paths")));
        var words = new Words();
        var examples = new Examples(contract);
        answers.declareHeaders(contract);
        for (var served : Served.all(contract, code)) {
            answers.say(served);
            refusals.say(served, contract);
            words.describe(served);
            examples.show(served);
            sayWhoMay(served, list(map(operations.get(served.id())).get("scopes")));
        }
        sayHowOneSignsIn(contract);
        words.introduce(contract);
        sayWhereItIs(contract);
        contract.getComponents().getSchemas().values().forEach(ContractFilter::requirePrimitives);
        allowGapsIn(contract.getComponents().getSchemas().get("LatestRound"));
        nameItsCharacteristic(contract.getComponents().getSchemas());
    }

    /** A Java number or truth value is never absent; one that can be is declared nullable and so has two types. */
    private static void requirePrimitives(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            var required = schema.getRequired();
            boolean primitive = property.getType() != null && PRIMITIVE.contains(property.getType());
            if (primitive && (required == null || !required.contains(name))) {
                schema.addRequired(name);
            }
        });
    }

    /** No annotation reaches the elements of a list: a median that is null is a gap in the radar. */
    private static void allowGapsIn(Schema latestRound) {
        latestRound.getProperties().get("medians").getItems().addType(SchemaType.NULL);
    }

    /** What is unwrapped out of a field of the same name gets lost on the way into the contract. */
    private static void nameItsCharacteristic(Map<String, Schema> schemas) {
        var columns = schemas.get("CharacteristicColumns").getProperties();
        schemas.get("ScoreRow")
                .addProperty("characteristic", columns.get("characteristic"))
                .addRequired("characteristic");
    }

    /** Every installation has an address of its own. */
    private static void sayWhereItIs(OpenAPI contract) {
        var address = OASFactory.createServerVariable()
                .defaultValue("http://localhost:8080")
                .description("Where this installation is; `make run` serves this one");
        contract.setServers(List.of(OASFactory.createServer().url("{address}").addVariable("address", address)));
    }

    /** @param scopes by which of them a token opens it; none where no token does */
    private static void sayWhoMay(Served served, List<String> scopes) {
        if (served.isOpen()) {
            served.operation().setSecurity(List.of());
        } else if (!scopes.isEmpty()) {
            served.operation()
                    .setSecurity(List.of(
                            OASFactory.createSecurityRequirement().addScheme("session"),
                            OASFactory.createSecurityRequirement().addScheme("bearer", scopes)));
        }
    }

    private static void sayHowOneSignsIn(OpenAPI contract) {
        var ways = Map.of(
                "session",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("__Host-spiraali")
                        .description("What signing in sets in a browser. Writes need X-Requested-With: spiraali."),
                "bearer",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A session's token, an API token (spiraali_...), or the secret of an assessor's"
                                + " link. Where an operation names a scope, API tokens with that scope open it; where"
                                + " it names none, no API token does."));
        for (var way : List.of("session", "bearer")) {
            contract.getComponents().addSecurityScheme(way, ways.get(way));
        }
        contract.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("session"),
                OASFactory.createSecurityRequirement().addScheme("bearer")));
    }
}
