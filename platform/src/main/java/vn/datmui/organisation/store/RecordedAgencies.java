package vn.datmui.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Counter;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Unit;

@Component
class RecordedAgencies implements Agencies {

    private static final String COMMITTEE = "peoples-committee";

    private final CurrentDirectory directory;

    RecordedAgencies(CurrentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Agency> find(AgencyCode code) {
        return Optional.ofNullable(directory.get().agencies().get(code));
    }

    @Override
    public List<Agency> at(Level level, LocalDate day) {
        return standing(day)
                .filter(a -> a.level() == level)
                .sorted(Alphabet.by(Agency::name))
                .toList();
    }

    @Override
    public Optional<Agency> committeeOf(String areaCode, LocalDate day) {
        return standing(day)
                .filter(a -> a.kind().equals(COMMITTEE) && areaCode.equals(a.area()))
                .findFirst();
    }

    @Override
    public Optional<Agency> departmentOf(String sector, LocalDate day) {
        return standing(day)
                .filter(a -> a.level() == Level.PROVINCE && sector.equals(a.sector()))
                .findFirst();
    }

    @Override
    public Optional<Agency> answeringFor(AgencyCode code, LocalDate day) {
        Optional<Agency> agency = find(code);
        while (agency.isPresent() && hasEnded(agency.get(), day)) {
            @Nullable AgencyCode successor = agency.get().successor();
            agency = successor == null ? Optional.empty() : find(successor);
        }
        return agency.filter(a -> a.validity().contains(day));
    }

    @Override
    public Set<AgencyCode> answeredForBy(AgencyCode code, LocalDate day) {
        return directory.get().agencies().keySet().stream()
                .filter(other -> answeringFor(other, day)
                        .filter(answering -> answering.code().equals(code))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Unit> unitsOf(AgencyCode code, LocalDate day) {
        return directory.get().units().getOrDefault(code, List.of()).stream()
                .filter(u -> u.validity().contains(day))
                .toList();
    }

    @Override
    public Optional<Unit> unitOf(AgencyCode code, String unitKind, LocalDate day) {
        List<Unit> units = unitsOf(code, day);
        return units.stream()
                .filter(u -> u.kind().equals(unitKind))
                .findFirst()
                .or(() -> units.stream()
                        .filter(u -> u.alsoFor().contains(unitKind))
                        .findFirst());
    }

    @Override
    public List<Counter> countersOf(AgencyCode code, LocalDate day) {
        return directory.get().counters().getOrDefault(code, List.of()).stream()
                .filter(c -> c.validity().contains(day))
                .toList();
    }

    private Stream<Agency> standing(LocalDate day) {
        return directory.get().agencies().values().stream()
                .filter(a -> a.validity().contains(day));
    }

    private static boolean hasEnded(Agency agency, LocalDate day) {
        LocalDate end = agency.validity().to();
        return end != null && day.isAfter(end);
    }
}
