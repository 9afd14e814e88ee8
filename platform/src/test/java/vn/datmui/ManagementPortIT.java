package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Health and metrics for whoever runs the platform: on their own port, never on the people's. */
@PlatformTest
class ManagementPortIT {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int management;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void saysThatAllIsWell(String path) throws Exception {
        var answer = get(management, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("jdbc");
    }

    @Test
    void countsForPrometheus() throws Exception {
        get(port, "/");
        var answer = get(management, "/actuator/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(answer.body())
                .contains("jvm_memory_used_bytes", "hikaricp_connections_active", "http_server_requests_seconds_count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env"})
    void isNotOnThePeoplesPort(String path) throws Exception {
        assertThat(get(port, path).body()).doesNotContain("jvm_memory", "\"status\":\"UP\"", "propertySources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/shutdown"})
    void tellsNothingElse(String path) throws Exception {
        assertThat(get(management, path).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
