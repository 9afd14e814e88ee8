package vn.datmui.identity.provider.web;

import java.util.List;
import vn.datmui.identity.federation.LinkedIdentity;
import vn.datmui.identity.federation.SignInWays;
import vn.datmui.identity.provider.Grants;

/**
 * What is tied to a person's account.
 *
 * @param linked the applications that the person has let in
 * @param identities by which the person signs in
 * @param ways the providers that may be linked today
 * @param kept whether an identity stayed because it is the person's last way to sign in
 */
public record LinkedModel(
        List<Grants.Linked> linked, List<LinkedIdentity> identities, List<SignInWays.Way> ways, boolean kept) {

    /** The providers that are not linked yet. */
    public List<SignInWays.Way> open() {
        return ways.stream()
                .filter(way ->
                        identities.stream().noneMatch(one -> one.provider().equals(way.code())))
                .toList();
    }

    /** The name of a provider for people; its code when it is no longer open. */
    public String nameOf(String provider) {
        return ways.stream()
                .filter(way -> way.code().equals(provider))
                .map(SignInWays.Way::name)
                .findFirst()
                .orElse(provider);
    }
}
