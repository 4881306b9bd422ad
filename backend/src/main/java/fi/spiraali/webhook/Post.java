package fi.spiraali.webhook;

import fi.spiraali.http.InvalidRequest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends one delivery. Vert.x and not the JDK's client, which looks a name up by itself: here the request goes to the very
 * address that was looked at, whatever the name leads to a moment later.
 */
@Singleton
class Post {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);

    private final Addresses addresses;
    private final Clock clock;
    private final Secret secret;
    private final HttpClient client;

    Post(Addresses addresses, Clock clock, Secret secret, Vertx vertx) {
        this.addresses = addresses;
        this.clock = clock;
        this.secret = secret;
        // A connection that is kept would outlive the look at its address.
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(1_000)
                .setConnectTimeout((int) PATIENCE_TO_CONNECT.toMillis()));
    }

    Answer send(Outbox.Dealt dealt) throws InterruptedException {
        long started = System.nanoTime();
        Integer status = null;
        Failure failure = null;
        try {
            var url = addresses.parsed(dealt.url());
            int said = send(dealt, url, addresses.of(url).getFirst(), started);
            // The client lets any number pass for a status.
            status = said >= 100 && said <= 999 ? said : null;
            failure = status == null ? Failure.NOT_REACHED : null;
        } catch (InvalidRequest | Addresses.NotAllowed e) {
            failure = Failure.ADDRESS_NOT_ALLOWED;
        } catch (UnknownHostException e) {
            failure = Failure.HOST_NOT_FOUND;
        } catch (TimeoutException e) {
            failure = Failure.TIMED_OUT;
        } catch (ExecutionException e) {
            failure = failure(e.getCause());
        }
        return new Answer(status, failure, (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    }

    private int send(Outbox.Dealt dealt, URI url, InetAddress address, long started)
            throws InterruptedException, ExecutionException, TimeoutException {
        boolean tls = url.getScheme().equals("https");
        int port = url.getPort() != -1 ? url.getPort() : tls ? 443 : 80;
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(tls)
                .setHost(url.getHost())
                .setPort(port)
                // By its number: by its name it would be looked up again.
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setURI(path(url))
                .setFollowRedirects(false);
        var connecting = client.request(options);
        try {
            var request = inTime(connecting.toCompletionStage(), started);
            sign(request, dealt);
            var sent = request.send(Buffer.buffer(dealt.body()))
                    .map(response -> response.pause().statusCode());
            return inTime(sent.toCompletionStage(), started);
        } finally {
            // The status says all there is to know: what else the receiver would say is not read.
            connecting.onSuccess(request -> request.connection().close());
        }
    }

    private void sign(HttpClientRequest request, Outbox.Dealt dealt) {
        long now = clock.instant().getEpochSecond();
        request.putHeader("content-type", "application/json")
                .putHeader("user-agent", "Spiraali")
                .putHeader("webhook-id", dealt.id().toString())
                .putHeader("webhook-timestamp", Long.toString(now))
                .putHeader(
                        "webhook-signature",
                        secret.signature(dealt.webhook(), dealt.generation(), dealt.id(), now, dealt.body()));
    }

    private static String path(URI url) {
        var ascii = URI.create(url.toASCIIString());
        var path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }

    private static <T> T inTime(CompletionStage<T> stage, long started)
            throws InterruptedException, ExecutionException, TimeoutException {
        long left = PATIENCE.toNanos() - (System.nanoTime() - started);
        return stage.toCompletableFuture().get(Math.max(left, 0), TimeUnit.NANOSECONDS);
    }

    private static Failure failure(Throwable cause) {
        return switch (cause) {
            case SSLException e -> Failure.NOT_TRUSTED;
            case io.netty.channel.ConnectTimeoutException e -> Failure.TIMED_OUT;
            default -> Failure.NOT_REACHED;
        };
    }
}
