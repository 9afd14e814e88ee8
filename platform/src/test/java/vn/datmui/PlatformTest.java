package vn.datmui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole platform: real database, real web server on a free port ({@code @LocalServerPort}) that its own links name too, the
 * demonstration province without sample dossiers, and a {@link TestClock}. All such tests share one context: do not add
 * properties or replace beans per class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DatMui.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "datmui.demonstration=true",
            "datmui.demonstration.dossiers=false",
            "datmui.demonstration.documents=false",
            "datmui.demonstration.exchange=false",
            "datmui.exchange.send-every=24h",
            "datmui.exchange.collect-every=24h",
            "datmui.exchange.enrol=true",
            "datmui.exchange.agencies=H12.01,H12.03,H12.05,H12.06,H12.32248",
            "datmui.day-watch=false",
            "datmui.identity.tell-clients=24h",
            "datmui.notices.mail.every=24h",
            "management.server.port=0"
        })
@ContextConfiguration(initializers = {TestDatabase.class, TestAxis.class})
@Import(TestClock.Bean.class)
@ExtendWith(TestClock.Ticking.class)
public @interface PlatformTest {}
