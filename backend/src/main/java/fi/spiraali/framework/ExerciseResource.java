package fi.spiraali.framework;

import fi.spiraali.http.Anyone;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/")
@Tag(name = "Instrument")
@Anyone
public class ExerciseResource {
    private final Instrument instrument;

    ExerciseResource(Instrument instrument) {
        this.instrument = instrument;
    }

    @GET
    @Path("exercises")
    @Cache(maxAge = 3600)
    @Operation(
            operationId = "listExercises",
            summary = "Every exercise a workshop can run",
            description = "`innovation-spiral` holds the six stages, `strategic-objectives` the four objectives.")
    public Page<Exercise> exercises() {
        return Page.whole(instrument.exercises());
    }

    @GET
    @Path("exercises/{exercise}")
    @Cache(maxAge = 3600)
    @Operation(operationId = "getExercise", summary = "One exercise")
    public Exercise exercise(String exercise) {
        return instrument.findExercise(exercise).orElseThrow(NotFound::new);
    }

    @GET
    @Path("workshop-templates")
    @Cache(maxAge = 3600)
    @Operation(operationId = "listWorkshopTemplates", summary = "Agendas a workshop can be made from")
    public Page<WorkshopTemplate> workshopTemplates() {
        return Page.whole(instrument.workshopTemplates());
    }
}
