package vn.datmui.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/**
 * The command to give the next number.
 *
 * @param day whose year counts
 * @param type decides the series of outgoing documents; null for incoming ones, which run in one series
 * @param document what the number is for
 */
public record NumberAsked(
        AgencyCode agency,
        Direction direction,
        LocalDate day,
        @Nullable DocumentType type,
        UUID document,
        Actor by) {}
