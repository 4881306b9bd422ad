package fi.spiraali.access.provider;

import fi.spiraali.access.Keys;
import fi.spiraali.access.Sessions;
import fi.spiraali.access.provider.Arrivals.AddressTaken;
import fi.spiraali.http.Anyone;
import fi.spiraali.http.KnownParameters;
import fi.spiraali.http.NotFound;
import fi.spiraali.http.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The way out to the organisation's provider and the way back; a browser is led here, no program calls it. */
@Path("/session/provider")
@Tag(name = "Session")
@Anyone
@KnownParameters.AndOthers
public class ProviderResource {
    private static final Logger LOG = Logger.getLogger(ProviderResource.class);
    private static final String FAILED = "/sign-in?failed=provider";
    private static final String ADDRESS_TAKEN = "/sign-in?failed=address";
    /** Anybody can write what they like into an address: only the codes the standard knows are worth a line. */
    private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,40}");

    private final ProviderRegistration registration;
    private final Provider provider;
    private final Arrivals arrivals;
    private final Sessions sessions;
    private final Keys keys;
    private final Clock clock;

    ProviderResource(
            ProviderRegistration registration,
            Provider provider,
            Arrivals arrivals,
            Sessions sessions,
            Keys keys,
            Clock clock) {
        this.registration = registration;
        this.provider = provider;
        this.arrivals = arrivals;
        this.sessions = sessions;
        this.keys = keys;
        this.clock = clock;
    }

    /** Which page to come back to. */
    public static class Page implements Parameters {
        @QueryParam("returnTo")
        @Size(max = 2_000)
        @Parameter(description = "A path of the client; anything else leads to its first page")
        public String returnTo;
    }

    /** What the provider gives the browser to bring along. */
    public static class Answer implements Parameters {
        @QueryParam("code")
        @Size(max = 2_000)
        public String code;

        @QueryParam("state")
        @Size(max = 2_000)
        public String state;

        @QueryParam("error")
        @Size(max = 2_000)
        public String error;

        @QueryParam("iss")
        @Size(max = 2_000)
        public String iss;
    }

    @GET
    @RunOnVirtualThread
    @Operation(operationId = "goToProvider", summary = "Lead the browser to the organisation's sign-in")
    @APIResponse(responseCode = "303", description = "To the provider, or back to the sign-in page with `failed`")
    public RestResponse<Void> leave(@Valid @BeanParam Page page) {
        mustBeConfigured();
        var departure = Departure.at(clock.instant(), page.returnTo);
        try {
            return to(
                    provider.addressFor(departure).toString(),
                    cookie(departure.sealed(keys), Departure.LASTS.toSeconds()));
        } catch (ProviderFailed e) {
            return failed(e.getMessage());
        }
    }

    @GET
    @Path("callback")
    @RunOnVirtualThread
    @Operation(operationId = "comeFromProvider", summary = "Where the organisation's sign-in sends the browser back to")
    @APIResponse(
            responseCode = "303",
            description = "To the page that was left, signed in, or to the sign-in page with `failed`")
    public RestResponse<Void> comeBack(
            @Valid @BeanParam Answer answer, @Parameter(hidden = true) @RestCookie(Departure.COOKIE) String left) {
        mustBeConfigured();
        var departure = Optional.ofNullable(left)
                .flatMap(cookie -> Departure.unsealed(cookie, keys, clock.instant()))
                .filter(started -> started.isAnsweredBy(answer.state));
        if (departure.isEmpty()) {
            return failed("the browser did not begin here, or too long ago");
        }
        if (answer.code == null || answer.code.isBlank()) {
            boolean known =
                    answer.error != null && ERROR_CODE.matcher(answer.error).matches();
            return failed("the provider answered " + (known ? answer.error : "without a code"));
        }
        try {
            var session = arrivals.open(provider.whoCameBack(departure.get(), answer.code, answer.iss));
            return to(registration.page(departure.get().returnTo()), gone(), sessions.cookie(session));
        } catch (AddressTaken e) {
            return to(registration.page(ADDRESS_TAKEN), gone());
        } catch (ProviderFailed e) {
            return failed(e.getMessage());
        }
    }

    private void mustBeConfigured() {
        if (!registration.isThere()) {
            throw new NotFound();
        }
    }

    private RestResponse<Void> failed(String why) {
        LOG.warnf("Signing in with the organisation's provider failed: %s", why);
        return to(registration.page(FAILED), gone());
    }

    /** Written by hand: the framework would make a path whole with the scheme it sees, which a proxy may have changed. */
    private static RestResponse<Void> to(String address, NewCookie... cookies) {
        return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(cookies)
                .build();
    }

    private static NewCookie gone() {
        return cookie("", 0);
    }

    /** Lax, not Strict: the way back comes from another site. */
    private static NewCookie cookie(String value, long seconds) {
        return new NewCookie.Builder(Departure.COOKIE)
                .value(value)
                .path("/")
                .maxAge((int) seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
