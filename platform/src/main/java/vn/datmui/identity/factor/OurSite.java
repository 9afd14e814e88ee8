package vn.datmui.identity.factor;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The site for which passkeys sign: the address at which people reach the platform ({@code datmui.address}). A passkey made for
 * one name is of no use under another.
 */
@Component
class OurSite {

    private final Environment environment;

    OurSite(Environment environment) {
        this.environment = environment;
    }

    /** The name of the host, without a port. */
    String name() {
        return address().getHost();
    }

    /** Scheme, host and port, as browsers write them. */
    String origin() {
        URI address = address();
        int port = address.getPort() == 0
                ? environment.getRequiredProperty("local.server.port", Integer.class)
                : address.getPort();
        return address.getScheme() + "://" + address.getHost() + (port < 0 ? "" : ":" + port);
    }

    private URI address() {
        return URI.create(environment.getRequiredProperty("datmui.address"));
    }
}
