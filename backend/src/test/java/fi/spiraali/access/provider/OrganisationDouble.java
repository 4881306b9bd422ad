package fi.spiraali.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import fi.spiraali.access.Registration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** A provider over HTTP that hands out whatever ID token it is told to; honest ones don't. */
class OrganisationDouble implements AutoCloseable {
    static final String CLIENT = "spiraali";
    static final String SECRET = "a secret of the test, long enough for a signature";

    final RSAKey key = newKey();
    private final HttpServer server;
    private volatile String token = "";
    private volatile String about = "";

    private record Settings(
            Optional<String> issuer,
            Optional<String> clientId,
            Optional<String> clientSecret,
            Optional<String> name,
            boolean registers)
            implements ProviderSettings {}

    /** @param port 0 for any that is free */
    OrganisationDouble(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        answer("/.well-known/openid-configuration", this::description);
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", () -> "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                .formatted(token));
        answer("/about", () -> about);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void givesToken(String text) {
        token = text;
    }

    void tells(String claims) {
        about = claims;
    }

    /** Ours, registered with it. */
    Provider provider() {
        var settings =
                new Settings(Optional.of(issuer()), Optional.of(CLIENT), Optional.of(SECRET), Optional.empty(), true);
        var registration = new ProviderRegistration(
                settings, Registration.CLOSED, Optional.of("https://spiraali.example"), Optional.empty());
        return new Provider(registration, new Discovery(registration, Clock.systemUTC()));
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String description() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "userinfo_endpoint": "%1$s/about", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"]}""".formatted(issuer());
    }

    private interface Content {
        String text();
    }

    private void answer(String path, Content content) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var body = content.text().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
