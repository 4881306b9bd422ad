package fi.spiraali.access;

import fi.spiraali.http.Anyone;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Reads what a request shows of its sender, before anything else of it is read. */
class CallerFilter {
    /** A page of a stranger's can't set it without being asked, so a write that has it comes from our own client. */
    private static final String OUR_CLIENT = "X-Requested-With";

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final String ALLOWANCE = TokenAllowance.class.getName();

    private final Caller caller;
    private final Sessions sessions;
    private final Keys keys;
    private final TokenAllowance allowance;

    CallerFilter(Caller caller, Sessions sessions, Keys keys, TokenAllowance allowance) {
        this.allowance = allowance;
        this.caller = caller;
        this.sessions = sessions;
        this.keys = keys;
    }

    @ServerRequestFilter
    void read(ContainerRequestContext request, ResourceInfo operation) {
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        var shown = header == null ? inCookies(request) : inHeader(header);
        boolean anyone = operation.getResourceMethod().isAnnotationPresent(Anyone.class)
                || operation.getResourceClass().isAnnotationPresent(Anyone.class);
        if (shown.isEmpty() && !anyone) {
            throw new SignInRequired();
        }
        boolean writes = !READING.contains(request.getMethod());
        if (header == null && !shown.isEmpty() && writes && !isFromOurClient(request)) {
            throw new UntrustedWrite();
        }
        caller.shows(shown);
        for (var credential : shown) {
            if (credential instanceof Credential.ByToken token) {
                var rest = allowance.take(token);
                request.setProperty(ALLOWANCE, rest);
                rest.orRefuse();
            }
        }
    }

    /** On refusals too, so that a program can slow down before it is refused. */
    @ServerResponseFilter
    void tellWhatIsLeft(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof TokenAllowance.Rest rest) {
            response.getHeaders().putSingle("RateLimit-Policy", rest.policy());
            response.getHeaders().putSingle("RateLimit", rest.state());
        }
    }

    private static boolean isFromOurClient(ContainerRequestContext request) {
        return "spiraali".equals(request.getHeaderString(OUR_CLIENT));
    }

    private List<Credential> inHeader(String header) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return List.of();
        }
        var shown = header.substring(BEARER.length()).strip();
        if (shown.startsWith(ApiToken.PREFIX)) {
            return List.of(new Credential.ByToken(ApiToken.hash(shown)));
        }
        return byLink(shown)
                .or(() -> inRoom(shown))
                .or(() -> atDesk(shown))
                .or(() -> sessions.read(shown))
                .map(List::of)
                .orElseGet(List::of);
    }

    private List<Credential> inCookies(ContainerRequestContext request) {
        var shown = new ArrayList<Credential>();
        value(request, Sessions.COOKIE).flatMap(sessions::read).ifPresent(shown::add);
        value(request, LinkCookie.NAME).flatMap(this::byLink).ifPresent(shown::add);
        value(request, RoomCookies.DESK_NAME).flatMap(this::atDesk).ifPresent(shown::add);
        value(request, RoomCookies.ROOM_NAME).flatMap(this::inRoom).ifPresent(shown::add);
        return shown;
    }

    private static Optional<String> value(ContainerRequestContext request, String cookie) {
        return Optional.ofNullable(request.getCookies().get(cookie)).map(Cookie::getValue);
    }

    private Optional<Credential> byLink(String link) {
        return keys.idIn(LinkCookie.PURPOSE, link).map(Credential.ByLink::new);
    }

    private Optional<Credential> inRoom(String secret) {
        return keys.idIn(RoomCookies.PARTICIPANT, secret).map(Credential.InRoom::new);
    }

    private Optional<Credential> atDesk(String link) {
        return keys.idIn(RoomCookies.DESK, link).map(Credential.AtDesk::new);
    }

    /** Nobody asks, or somebody whose session, token or link is no longer one. */
    static class SignInRequired extends Refusal {
        private static final long serialVersionUID = 1L;

        SignInRequired() {
            super(ProblemType.SIGN_IN_REQUIRED);
        }
    }

    /** A write with a cookie and without our client's mark may come from a stranger's page. */
    static class UntrustedWrite extends Refusal {
        private static final long serialVersionUID = 1L;

        UntrustedWrite() {
            super(ProblemType.UNTRUSTED_WRITE);
        }
    }
}
