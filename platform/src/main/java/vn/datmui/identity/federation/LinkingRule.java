package vn.datmui.identity.federation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.datmui.identity.Account;

/**
 * To which account an identity belongs: one person, one account. A number opens its account only when it is proved: by a provider
 * that verifies numbers at level substantial or better, or by the person, who signs in to the account in the old way. Somebody
 * else's number is never linked.
 */
final class LinkingRule {

    /** What is known when somebody comes back from a provider. */
    record Facts(
            ForeignIdentity identity,
            Optional<Account> linked,
            Optional<Account> ofNumber,
            @Nullable Account present) {}

    /** What follows. */
    sealed interface Decision {

        /** The identity is linked already. */
        record Enter(Account account) implements Decision {}

        /** It is linked now: the number is proved. */
        record Link(Account account) implements Decision {}

        /** The person has no account yet, and the number is proved. */
        record Open() implements Decision {}

        /** Nobody knows yet whose it is: the person signs in to their account and says so there. */
        record AskToProve() implements Decision {}

        record Refuse(Reason reason) implements Decision {}
    }

    /** Why an identity is refused. */
    enum Reason {
        /** It is linked to another account than the one that is signed in. */
        OTHER_PERSON,
        /** Its number is not the account's. */
        NUMBER_OF_ANOTHER,
        /** The provider now tells another number for it than when it was linked. */
        NUMBER_CHANGED,
        /** The number belongs to a citizen's account, and officers' accounts are apart. */
        NOT_FOR_OFFICERS
    }

    private LinkingRule() {}

    static Decision decide(Facts facts) {
        if (facts.linked().isPresent()) {
            return known(facts, facts.linked().get());
        }
        return facts.present() == null ? unknown(facts) : signedIn(facts, facts.present());
    }

    private static Decision known(Facts facts, Account linked) {
        if (facts.present() != null && !facts.present().id().equals(linked.id())) {
            return new Decision.Refuse(Reason.OTHER_PERSON);
        }
        return contradicts(facts.identity(), linked)
                ? new Decision.Refuse(Reason.NUMBER_CHANGED)
                : new Decision.Enter(linked);
    }

    private static Decision signedIn(Facts facts, Account present) {
        boolean ofAnother =
                facts.ofNumber().isPresent() && !facts.ofNumber().get().id().equals(present.id());
        if (ofAnother || contradicts(facts.identity(), present)) {
            return new Decision.Refuse(Reason.NUMBER_OF_ANOTHER);
        }
        if (present.officer() != null && facts.identity().number() != null) {
            return new Decision.Refuse(Reason.NOT_FOR_OFFICERS);
        }
        return facts.identity().numberVerified() ? new Decision.Link(present) : new Decision.AskToProve();
    }

    private static Decision unknown(Facts facts) {
        if (!facts.identity().numberVerified()) {
            return new Decision.AskToProve();
        }
        return facts.ofNumber().<Decision>map(Decision.Link::new).orElseGet(Decision.Open::new);
    }

    private static boolean contradicts(ForeignIdentity identity, Account account) {
        return identity.number() != null
                && account.personalId() != null
                && !identity.number().equals(account.personalId());
    }
}
