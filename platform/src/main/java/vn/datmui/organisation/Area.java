package vn.datmui.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Period;

/**
 * An administrative unit of the country (đơn vị hành chính) as it stood for a period: province, district or commune.
 *
 * @param code the national statistical code: 2, 3 or 5 digits; a code may live on under a new name, as another period
 * @param parent the code of the unit above it during the period; null for the province
 * @param successors codes of the areas that took it over when its period ended; empty while it stands
 */
public record Area(
        String code, String name, Level level, @Nullable String parent, Period validity, List<String> successors) {}
