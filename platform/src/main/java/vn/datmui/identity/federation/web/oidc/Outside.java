package vn.datmui.identity.federation.web.oidc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How we speak to other people's servers: not for long, not for much, and nowhere but where we were told to go. */
public final class Outside implements ClientHttpRequestInterceptor {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(6);
    private static final long MOST_BYTES = 256 * 1024;

    private Outside() {}

    public static ClientHttpRequestFactory requests() {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(TO_ANSWER);
        return new InterceptingClientHttpRequestFactory(factory, List.of(new Outside()));
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        return new Short(execution.execute(request, body));
    }

    /** The answer is longer than any honest one. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("the answer is longer than " + MOST_BYTES + " bytes");
        }
    }

    private record Short(ClientHttpResponse answer) implements ClientHttpResponse {

        @Override
        public InputStream getBody() throws IOException {
            return new Counted(answer.getBody());
        }

        @Override
        public HttpHeaders getHeaders() {
            return answer.getHeaders();
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return answer.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return answer.getStatusText();
        }

        @Override
        public void close() {
            answer.close();
        }
    }

    private static final class Counted extends FilterInputStream {

        private long left = MOST_BYTES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws TooLong {
            left -= read;
            if (left < 0) {
                throw new TooLong();
            }
        }
    }
}
