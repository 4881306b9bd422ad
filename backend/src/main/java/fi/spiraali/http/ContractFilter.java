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

/** Says once what the annotations would have to repeat everywhere: how errors look, and which numbers are always there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final Set<List<SchemaType>> PRIMITIVE =
            Set.of(List.of(SchemaType.INTEGER), List.of(SchemaType.NUMBER), List.of(SchemaType.BOOLEAN));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ContractFilter::answerProblems));
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

    private static void answerProblems(Operation operation) {
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
