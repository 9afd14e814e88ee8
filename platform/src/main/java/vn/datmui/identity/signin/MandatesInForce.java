package vn.datmui.identity.signin;

import java.util.Optional;
import vn.datmui.identity.ActingFor;

/** By which mandate a session acts for another, if that holds today. */
@FunctionalInterface
public interface MandatesInForce {

    Optional<ActingFor> actingFor(Session session);
}
