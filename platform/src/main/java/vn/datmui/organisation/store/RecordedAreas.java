package vn.datmui.organisation.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Areas;
import vn.datmui.organisation.Level;

@Component
class RecordedAreas implements Areas {

    private final CurrentDirectory directory;

    RecordedAreas(CurrentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Area> find(String code, LocalDate day) {
        return periodsOf(code).stream().filter(a -> a.validity().contains(day)).findFirst();
    }

    @Override
    public List<Area> at(Level level, LocalDate day) {
        return directory.get().areas().values().stream()
                .flatMap(List::stream)
                .filter(a -> a.level() == level && a.validity().contains(day))
                .sorted(Alphabet.by(Area::name))
                .toList();
    }

    @Override
    public List<Area> successorsOf(String code, LocalDate from, LocalDate on) {
        Map<String, Area> found = new LinkedHashMap<>();
        find(code, from).ifPresent(area -> follow(area, on, found));
        return List.copyOf(found.values());
    }

    private void follow(Area area, LocalDate on, Map<String, Area> found) {
        LocalDate end = area.validity().to();
        if (end == null || !on.isAfter(end)) {
            found.putIfAbsent(area.code(), area);
            return;
        }
        LocalDate next = end.plusDays(1);
        area.successors().forEach(code -> find(code, next).ifPresent(after -> follow(after, on, found)));
    }

    private List<Area> periodsOf(String code) {
        return directory.get().areas().getOrDefault(code, List.of());
    }
}
