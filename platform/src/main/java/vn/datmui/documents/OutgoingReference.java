package vn.datmui.documents;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which document of ours is meant.
 *
 * @param document its identity in this platform
 * @param code number and notation
 */
public record OutgoingReference(UUID document, String code, LocalDate date, String subject) {}
