package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class LifeTest {

    @Test
    void a_port_that_is_taken_is_told_in_one_line_and_nothing_is_left_running() throws IOException {
        for (String address : new String[] {"127.0.0.1", "::1"}) {
            try (ServerSocket other = new ServerSocket()) {
                try {
                    other.bind(new InetSocketAddress(address, 0));
                } catch (SocketException e) {
                    Assumptions.abort("no " + address + " here");
                }
                Set<Thread> before = Thread.getAllStackTraces().keySet();
                int port = other.getLocalPort();
                assertThatThrownBy(() -> AvermentServer.start(Served.data(0), ServerOptions.onPort(port)))
                        .asInstanceOf(InstanceOfAssertFactories.type(ServerStartException.class))
                        .returns(ServerStartException.PORT_TAKEN, ServerStartException::id)
                        .returns(
                                "port " + port
                                        + " is taken by another program: end it, or choose another port with --port",
                                Throwable::getMessage);
                assertThat(Thread.getAllStackTraces().keySet().stream().filter(t -> !t.isDaemon()))
                        .isSubsetOf(before);
                if (address.equals("::1")) {
                    new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")).close();
                }
            }
        }
    }

    @Test
    void two_servers_cannot_share_a_port() throws ServerStartException {
        try (Served first = Served.withDefaults()) {
            assertThatThrownBy(() -> AvermentServer.start(Served.data(0), ServerOptions.onPort(first.server.port())))
                    .isInstanceOf(ServerStartException.class);
        }
    }

    @Test
    void it_listens_on_loopback_and_nowhere_else() throws Exception {
        try (Served served = Served.withDefaults()) {
            int port = served.server.port();
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                for (InetAddress address : network.inetAddresses().toList()) {
                    if (address.isLoopbackAddress()) {
                        assertThat(RawHttp.send(
                                        address,
                                        port,
                                        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                                .startsWith("HTTP/1.1 200");
                    } else {
                        assertThatThrownBy(() -> new Socket(address, port).close())
                                .as(address.toString())
                                .isInstanceOf(IOException.class);
                    }
                }
            }
            // Every 127.x.y.z is this machine; only one of them is ours.
            assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void its_address_is_that_of_localhost() throws ServerStartException {
        try (Served served = Served.withDefaults()) {
            int port = served.server.port();
            assertThat(port).isPositive();
            assertThat(served.server.endpoint()).hasToString("http://localhost:" + port + "/sparql");
            assertThat(served.server.data()).hasToString("http://localhost:" + port + "/data");
        }
    }

    @Test
    void after_the_end_there_are_no_threads_the_port_is_free_and_the_data_is_still_open() throws Exception {
        DatasetGraph data = Served.data(0);
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        AvermentServer server = AvermentServer.start(data, ServerOptions.onPort(0));
        assertThat(RawHttp.send(
                        server.port(),
                        "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            try {
                server.awaitClose();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(waiting).isNotDone();
        server.close();
        server.close();
        waiting.get(60, TimeUnit.SECONDS);
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> !before.contains(t)
                                && (!t.isDaemon() || t.getName().startsWith("averment")))
                        .map(Thread::getName)
                        .collect(Collectors.toSet()))
                .isEmpty();
        data.executeRead(() -> assertThat(data.getDefaultGraph().size()).isEqualTo(2));
        AvermentServer.start(data, ServerOptions.onPort(server.port())).close();
    }

    @Test
    void a_query_that_runs_does_not_hold_up_the_end() throws Exception {
        Served served = Served.with(ServerOptions.onPort(0).queryTimeout(Duration.ofMinutes(5)), 2_000);
        String slow =
                "SELECT (COUNT(*) AS ?n) { ?a <https://example.org/number> ?b . ?c <https://example.org/number> ?d"
                        + " . ?e <https://example.org/number> ?f }";
        CompletableFuture<Integer> answer =
                CompletableFuture.supplyAsync(() -> served.select(slow).statusCode());
        awaitQuery();
        long start = System.nanoTime();
        served.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        // Told so, or cut off: never an answer.
        assertThat(answer.handle((status, failure) -> failure == null ? status : 503)
                        .get(60, TimeUnit.SECONDS))
                .isEqualTo(503);
    }

    private static void awaitQuery() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .noneMatch(frame -> frame.getClassName().equals(QueryEndpoint.class.getName())
                        && frame.getMethodName().equals("answer"))) {
            assertThat(System.nanoTime()).as("the query runs").isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void whoever_connects_while_it_ends_does_not_wait_for_ever() throws Exception {
        for (int round = 0; round < 100; round++) {
            AvermentServer server = AvermentServer.start(Served.data(0), ServerOptions.onPort(0));
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return RawHttp.send(
                            server.port(),
                            "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                } catch (SocketTimeoutException e) {
                    return "nothing, for ever";
                } catch (IOException e) {
                    return "cut off";
                }
            });
            TimeUnit.MICROSECONDS.sleep(round * 50L);
            server.close();
            assertThat(answer.get(50, TimeUnit.SECONDS)).as("round " + round).isNotEqualTo("nothing, for ever");
        }
    }

    @Test
    void it_prints_nothing() throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(to);
        System.setErr(to);
        try (Served served = Served.withDefaults()) {
            served.select("SELECT * { ?s ?p ?o }");
            served.select("not a query");
            served.select("SELECT * { ?s <bad iri> ?o }");
            served.get("none", "*/*");
            served.get("data?graph=not%20an%20iri", "*/*");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void ipv6_is_answered_where_the_machine_has_it() throws Exception {
        InetAddress six = InetAddress.getByName("::1");
        Assumptions.assumeTrue(six instanceof Inet6Address && NetworkInterface.getByInetAddress(six) != null);
        try (Served served = Served.withDefaults()) {
            assertThat(RawHttp.send(
                            six,
                            served.server.port(),
                            "GET / HTTP/1.1\r\nHost: [::1]:" + served.server.port() + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }
}
