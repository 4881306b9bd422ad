package fi.spiraali.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says once what the annotations would have to repeat everywhere: how errors look, and which numbers are always there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final Set<List<SchemaType>> PRIMITIVE =
            Set.of(List.of(SchemaType.INTEGER), List.of(SchemaType.NUMBER), List.of(SchemaType.BOOLEAN));

    /** Either makes the thing or changes it. */
    private static final Set<String> CREATING = Set.of(
            "putInnovation", "putAssessment", "putSheet", "putAgreedScore", "putTeam", "putWorkshop", "putAction");

    /** Makes it and never changes it. */
    private static final Set<String> ONLY_CREATING = Set.of(
            "signIn",
            "openLink",
            "putAccount",
            "putToken",
            "putInvitation",
            "putAssessorLink",
            "join",
            "putWorkshopLink",
            "openWorkshopLink",
            "putAnswer");

    /** Answered with an ETag. */
    private static final Set<String> WITH_ETAG = Set.of(
            "getFramework",
            "getInnovation",
            "getAssessment",
            "getSheet",
            "getAgreedScore",
            "getProfile",
            "getLatestProfile",
            "getTeam",
            "getAccount",
            "getWorkshop",
            "getStage",
            "getGroups",
            "getResults",
            "getAction",
            "getActivityProfile",
            "getCodebook");

    /** Attempts are counted. */
    private static final Set<String> LIMITED =
            Set.of("signIn", "putAccount", "putPassword", "askForPasswordReset", "lookBehindCode", "join", "joinAgain");

    /** Marked with {@link Anyone}; the matrix of who may do what holds the two equal. */
    private static final Set<String> OPEN = Set.of(
            "signIn",
            "openLink",
            "putAccount",
            "getSignInWays",
            "lookAtInvitation",
            "listFrameworks",
            "getFramework",
            "listExercises",
            "getExercise",
            "lookBehindCode",
            "join",
            "joinAgain",
            "leaveWorkshop",
            "openWorkshopLink",
            "listWorkshopTemplates",
            "askForPasswordReset",
            "redeemPasswordReset",
            "goToProvider",
            "comeFromProvider",
            "getCodebook");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ContractFilter::answerProblems));
        contract.getPaths().getPathItems().values().forEach(path -> {
            if (path.getGET() != null && WITH_ETAG.contains(path.getGET().getOperationId())) {
                sayWhatElseComes(path.getGET(), "304", "The reader has this state already");
            }
            path.getOperations().values().stream()
                    .filter(operation -> LIMITED.contains(operation.getOperationId()))
                    .forEach(operation -> sayWhatElseComes(
                            operation, "429", "Too many attempts; `Retry-After` says how long to wait"));
            path.getOperations().values().forEach(ContractFilter::sayWhatIsMade);
            path.getOperations().values().stream()
                    .filter(operation -> OPEN.contains(operation.getOperationId()))
                    .forEach(operation -> operation.setSecurity(List.of()));
        });
        sayHowOneSignsIn(contract);
        contract.getComponents().getSchemas().values().forEach(ContractFilter::requirePrimitives);
        allowGapsIn(contract.getComponents().getSchemas().get("LatestRound"));
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

    private static void sayWhatIsMade(Operation operation) {
        var answers = operation.getResponses();
        boolean only = ONLY_CREATING.contains(operation.getOperationId());
        if (only || CREATING.contains(operation.getOperationId())) {
            answers.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse()
                            .description("Created, now or by the same request before")
                            .content(answers.getAPIResponse("200").getContent()));
        }
        if (only) {
            answers.removeAPIResponse("200");
        }
    }

    private static void sayHowOneSignsIn(OpenAPI contract) {
        contract.getComponents()
                .addSecurityScheme(
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-spiraali")
                                .description(
                                        "What signing in sets in a browser. Writes need X-Requested-With: spiraali."))
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A session's token, an API token (spiraali_...), or the secret of an assessor's link"));
        contract.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("session"),
                OASFactory.createSecurityRequirement().addScheme("bearer")));
    }

    private static void sayWhatElseComes(Operation operation, String status, String description) {
        if (operation != null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void answerProblems(Operation operation) {
        // The bare 400 the generator adds to every body would hide the shape all refusals have.
        operation.getResponses().removeAPIResponse("400");
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("Refused or failed; `type` and `errors[].code` say why")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
    }
}
