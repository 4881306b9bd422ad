package fi.spiraali.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that well-behaved clients refuse to send: they end at the HTTP server and never in a fault of ours. */
@QuarkusTest
class StrangeAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
        /frameworks?%zz 400
        /frameworks?a|b 400
        /frameworks?{a}=^ 400
        /frameworks/<> 400
        /frameworks?a;b 422
        /frameworks?%7C 422
        /reference/index.html?from=mail 200
        """)
    void it_gets_an_answer(String path, int status) throws IOException {
        try (var line = new Socket("localhost", RestAssured.port)) {
            line.getOutputStream().write("""
                    GET /api/v1%s HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    \r
                    """.formatted(path).getBytes(StandardCharsets.UTF_8));
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer, startsWith("HTTP/1.1 " + status + " "));
        }
    }
}
