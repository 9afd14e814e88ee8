package vn.datmui.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The administrative areas by day: three tiers until 2025-06-30, two from 2025-07-01. */
public interface Areas {

    Optional<Area> find(String code, LocalDate day);

    /** The areas of a level on a day, in Vietnamese alphabetical order. */
    List<Area> at(Level level, LocalDate day);

    /** Where an area of an earlier day belongs on a later one, following successors; empty if it never existed. */
    List<Area> successorsOf(String code, LocalDate from, LocalDate on);
}
