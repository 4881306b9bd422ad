package fi.spiraali.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.spiraali.Client;
import fi.spiraali.access.WhoMay.Operation;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A valid request, so that nothing but access can be in its way.
 *
 * @param type of the body
 * @param precondition name of the header that says `*`; null when none is asked for
 */
record Errand(String path, String type, String body, String precondition) {
    private static final String JSON_TYPE = "application/json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** @param places what stands in the braces of the operation's path, in their order */
    static Errand to(Operation operation, Object... places) {
        var path = PLACE.matcher(operation.path());
        var filled = new StringBuilder();
        for (int i = 0; path.find(); i++) {
            path.appendReplacement(filled, places[i].toString());
        }
        return new Errand(path.appendTail(filled).toString(), JSON_TYPE, null, null);
    }

    Errand asking(String query) {
        return new Errand(path + "?" + query, type, body, precondition);
    }

    Errand saying(Object what) {
        try {
            return new Errand(path, JSON_TYPE, JSON.writeValueAsString(what), precondition);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Errand sending(String ofType, String file) {
        return new Errand(path, ofType, file, precondition);
    }

    /** The thing must not be there yet. */
    Errand creating() {
        return new Errand(path, type, body, "If-None-Match");
    }

    /** Whatever version is there. */
    Errand changing() {
        return new Errand(path, type, body, "If-Match");
    }

    Response send(RequestSpecification caller, String method) {
        if (precondition != null) {
            caller.header(precondition, "*");
        }
        if (body != null) {
            caller.contentType(type).body(body);
        }
        return caller.request(method, path);
    }

    /** What has no end is not read. */
    int follow(String token) {
        var address = URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path);
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofInputStream());
            answer.body().close();
            browser.shutdownNow();
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same request, once for each id in it, with one that nothing has in its place. */
    List<Errand> missingEach() {
        var chosen = creatingId();
        return ID.matcher(path + " " + body)
                .results()
                .map(found -> found.group())
                .distinct()
                .filter(id -> !id.equals(chosen))
                .map(id -> Map.entry(id, Client.newId()))
                .map(swap -> new Errand(
                        path.replace(swap.getKey(), swap.getValue()),
                        type,
                        body == null ? null : body.replace(swap.getKey(), swap.getValue()),
                        precondition))
                .toList();
    }

    /** Who creates chooses the id: with another one it would be another creation. */
    private String creatingId() {
        var ids = ID.matcher(path.split("\\?", 2)[0])
                .results()
                .map(found -> found.group())
                .toList();
        return "If-None-Match".equals(precondition) && !ids.isEmpty() ? ids.getLast() : "";
    }
}
