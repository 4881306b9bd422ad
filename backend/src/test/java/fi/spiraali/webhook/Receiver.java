package fi.spiraali.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A program that listens for deliveries, on a real port. */
final class Receiver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    /** The status of the n-th answer, from 0. */
    private volatile IntUnaryOperator answers = n -> 204;

    private volatile Duration delay = Duration.ZERO;

    record Received(String path, String host, String id, long timestamp, String signature, String body) {}

    Receiver() throws IOException {
        this(HttpServer.create(ANY_PORT, 0));
    }

    /** With a certificate that nobody else vouches for. */
    static Receiver withOwnCertificate(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve("keys.p12");
        new ProcessBuilder((System.getProperty("java.home")
                                + "/bin/keytool -genkeypair -keyalg EC -dname CN=localhost -ext SAN=dns:localhost"
                                + " -storepass changeit -keystore " + file)
                        .split(" "))
                .start()
                .waitFor();
        var password = "changeit".toCharArray();
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(file.toFile(), password), password);
        var tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        var server = HttpsServer.create(ANY_PORT, 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return new Receiver(server);
    }

    private Receiver(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        int n;
        synchronized (this) {
            n = received.size();
            received.add(new Received(
                    exchange.getRequestURI().toString(),
                    headers.getFirst("Host"),
                    headers.getFirst("webhook-id"),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        }
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int status = answers.applyAsInt(n);
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", url() + "elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    Receiver answering(IntUnaryOperator statuses) {
        answers = statuses;
        return this;
    }

    Receiver after(Duration slow) {
        delay = slow;
        return this;
    }

    String url() {
        var scheme = server instanceof HttpsServer ? "https" : "http";
        return "%s://localhost:%d/".formatted(scheme, server.getAddress().getPort());
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /** Waits until so many have come. */
    List<Received> awaited(int deliveries) {
        until(() -> received.size() >= deliveries);
        assertThat(received.size(), greaterThanOrEqualTo(deliveries));
        return received();
    }

    interface Condition {
        boolean holds();
    }

    static void until(Condition condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.holds() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
