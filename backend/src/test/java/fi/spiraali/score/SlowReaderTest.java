package fi.spiraali.score;

import static fi.spiraali.Client.problem;
import static org.hamcrest.Matchers.matchesPattern;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.Round;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads a file slowly keeps neither others from theirs nor a second one for themselves. */
@QuarkusTest
class SlowReaderTest {
    private static final List<String> FORMATS = List.of(
            "application/x-ndjson", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Test
    void a_second_file_at_once_is_refused_as_a_problem_and_others_get_theirs() throws IOException {
        var aino = Person.newcomer("Aino");
        var team = aino.newTeam();
        var file = new StringBuilder(
                "innovationName,assessmentTitle,framework,frameworkVersion,closedAt,respondents,characteristic,level1,level2,level3,level4,level5\n");
        for (int i = 0; i < 1_000; i++) {
            for (var characteristic : Round.CHARACTERISTICS) {
                file.append("Kokeilu,%s%d,soila-features,2024.1,2023-05-31T12:00:00Z,1,%s,1,0,0,0,0\n"
                        .formatted("x".repeat(100), i, characteristic));
            }
        }
        Client.bearing(aino.token())
                .contentType("text/csv")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/scores/imports?team=" + team)
                .then()
                .statusCode(200);
        var token = aino.makesToken(team, "scores:read");
        var slow = new Reader(aino, team, token);
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", RestAssured.port));
            socket.getOutputStream().write("""
                    GET /api/v1/scores HTTP/1.1\r
                    Host: localhost\r
                    Accept: application/x-ndjson\r
                    Authorization: Bearer %s\r
                    \r
                    """.formatted(token).getBytes(StandardCharsets.UTF_8));
            // From its first byte on the file has its turn.
            socket.getInputStream().read();
            for (var format : FORMATS) {
                slow.file(format, "")
                        .then()
                        .spec(problem(429, "too-many-attempts"))
                        .header("Retry-After", matchesPattern("[1-9]\\d*"));
                Reader.ofNewTeam().file(format, "").then().statusCode(200);
            }
            slow.get("").then().statusCode(200);
        }
    }
}
