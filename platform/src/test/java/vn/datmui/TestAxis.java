package vn.datmui;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.datmui.partners.Partners;
import vn.datmui.partners.axis.DocumentAxis;

/** The real document axis of the partners, over HTTP, once per run of the tests. */
public final class TestAxis implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Partners PARTNERS = start();

    private static Partners start() {
        try {
            return Partners.start(0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("datmui.exchange.axis=" + address()).applyTo(context);
    }

    public static String address() {
        return "http://127.0.0.1:" + PARTNERS.httpPort() + "/axis";
    }

    /** To look behind it, and to switch its faults. */
    public static DocumentAxis behind() {
        return PARTNERS.axis();
    }
}
