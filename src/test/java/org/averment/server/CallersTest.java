package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {

    private static final String ASK = "/sparql?query=ASK%7B%7D";

    private static Served served;

    @BeforeAll
    static void start() throws ServerStartException {
        served = Served.withDefaults();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static String ask(AvermentServer server, String method, String... headers) throws IOException {
        return RawHttp.send(
                server.port(),
                method + " " + ASK + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:3030", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:3030", "[::1]"})
    void own_names_are_answered_whatever_the_port(String host) throws IOException {
        assertThat(ask(served.server, "GET", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:3030",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost.",
                "127.0.0.2",
                "0.0.0.0",
                "[::]",
                "localhost:3030:80",
                "localhost@evil.example",
                "evil.example#localhost",
            })
    void other_names_are_refused_so_that_a_rebound_name_reads_nothing(String host) throws IOException {
        assertThat(ask(served.server, "GET", "Host: " + host))
                .matches("(?s)HTTP/1.1 4(21|00).*")
                .doesNotContain("boolean");
    }

    @Test
    void a_second_or_missing_name_is_refused() throws IOException {
        assertThat(ask(served.server, "GET", "Host: localhost", "Host: evil.example"))
                .startsWith("HTTP/1.1 4");
        assertThat(ask(served.server, "GET", "X-Forwarded-Host: localhost")).startsWith("HTTP/1.1 4");
        assertThat(RawHttp.send(served.server.port(), "GET " + ASK + " HTTP/1.0\r\n\r\n"))
                .contains("421");
        assertThat(RawHttp.send(
                        served.server.port(),
                        "GET http://evil.example" + ASK + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "http://127.0.0.1", "https://localhost", "http://[::1]:8080"})
    void pages_of_this_machine_may_read_without_credentials(String origin) throws IOException {
        String answer = ask(served.server, "GET", "Host: localhost", "Origin: " + origin);
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: " + origin + "\r\n")
                .containsPattern("Vary: .*Origin")
                .doesNotContain("Allow-Credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example", "null", "http://localhost.evil.example", "http://evil.example:80/localhost",
                "http://localhost@evil.example", "file://", "%%", "",
            })
    void pages_of_other_origins_are_refused(String origin) throws IOException {
        for (String method : new String[] {"GET", "POST", "OPTIONS"}) {
            assertThat(ask(served.server, method, "Host: localhost", "Content-Length: 0", "Origin: " + origin))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("Access-Control-Allow");
        }
    }

    @Test
    void a_foreign_page_may_link_and_not_embed() throws IOException {
        String site = "Sec-Fetch-Site: cross-site";
        assertThat(ask(served.server, "GET", "Host: localhost", site, "Sec-Fetch-Dest: document"))
                .startsWith("HTTP/1.1 200");
        for (String place : new String[] {"image", "iframe", "script", "empty"}) {
            assertThat(ask(served.server, "GET", "Host: localhost", site, "Sec-Fetch-Dest: " + place))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(ask(served.server, "GET", "Host: localhost", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Dest: empty"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_preflight_allows_reading_alone() throws IOException {
        String answer = ask(
                served.server,
                "OPTIONS",
                "Host: localhost",
                "Origin: http://localhost:5173",
                "Access-Control-Request-Method: PUT");
        assertThat(answer)
                .startsWith("HTTP/1.1 204")
                .contains("Access-Control-Allow-Methods: GET, HEAD, POST\r\n")
                .contains("Access-Control-Allow-Headers: Accept, Content-Type\r\n")
                .doesNotContain("PUT");
    }

    @Test
    void an_origin_that_the_user_named_may_read() throws Exception {
        try (Served other = Served.with(ServerOptions.onPort(0).allowedOrigins(Set.of("https://yasgui.example")))) {
            assertThat(ask(other.server, "GET", "Host: localhost", "Origin: https://yasgui.example"))
                    .contains("Access-Control-Allow-Origin: https://yasgui.example\r\n");
            assertThat(ask(other.server, "GET", "Host: localhost", "Origin: https://other.example"))
                    .startsWith("HTTP/1.1 403");
        }
        try (Served open = Served.with(ServerOptions.onPort(0).allowedOrigins(Set.of("*")))) {
            assertThat(ask(open.server, "GET", "Host: localhost", "Origin: https://other.example"))
                    .contains("Access-Control-Allow-Origin: *\r\n")
                    .doesNotContain("Allow-Credentials");
        }
    }

    @Test
    void a_browser_takes_no_answer_for_a_page() throws IOException {
        assertThat(ask(served.server, "GET", "Host: localhost")).contains("X-Content-Type-Options: nosniff");
    }
}
