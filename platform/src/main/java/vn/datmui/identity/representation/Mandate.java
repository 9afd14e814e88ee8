package vn.datmui.identity.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Period;

/**
 * Somebody may act for somebody (ủy quyền, đại diện; Civil Code 2015, art. 134-141).
 *
 * @param represented null until an officer has seen the papers of a child or a business that has no account yet
 * @param number the personal number of the child or the tax code of the business, as asked for; blank between people
 * @param name of the one who is represented
 * @param birthDate of the child
 * @param procedures empty for every procedure
 * @param basis the paper or agreement behind it, in words
 * @param askedBy whose wish it was
 */
public record Mandate(
        UUID id,
        Kind kind,
        @Nullable AccountId represented,
        AccountId representative,
        String number,
        String name,
        @Nullable LocalDate birthDate,
        Set<String> procedures,
        Period period,
        String basis,
        Side waitsFor,
        State state,
        AccountId askedBy,
        Instant askedAt) {

    /** Whom it is about. */
    public enum Kind {
        /** A grown person or a business authorises somebody (art. 138). */
        PERSON,
        /** A father or mother acts for a child who is not of age (art. 136). */
        CHILD,
        /** The legal representative of a business (art. 137). */
        BUSINESS
    }

    /** Whose answer it waits for. */
    public enum Side {
        REPRESENTED,
        REPRESENTATIVE,
        OFFICER,
        NOBODY
    }

    /** How far it is. */
    public enum State {
        WAITING,
        ACTIVE,
        REFUSED,
        REVOKED
    }

    public Mandate {
        procedures = Set.copyOf(procedures);
    }

    public boolean holds(LocalDate day) {
        return state == State.ACTIVE && period.contains(day);
    }

    /** Whether the account is the side whose answer it waits for. */
    public boolean waitsFor(AccountId account) {
        return state == State.WAITING
                && switch (waitsFor) {
                    case REPRESENTED -> account.equals(represented);
                    case REPRESENTATIVE -> account.equals(representative);
                    case OFFICER, NOBODY -> false;
                };
    }

    public boolean concerns(AccountId account) {
        return account.equals(represented) || account.equals(representative);
    }
}
