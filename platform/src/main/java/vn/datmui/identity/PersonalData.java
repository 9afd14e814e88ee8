package vn.datmui.identity;

import java.util.Map;
import vn.datmui.kernel.AccountId;

/**
 * What a module keeps about a person, for the copy that the person may ask for at any time. Values are texts, numbers, lists and maps;
 * internal notes of officers and other people's data are left out.
 */
public interface PersonalData {

    /** Under which key the copy shows it: {@code dossiers}. */
    String part();

    /** A list or a map. */
    Object of(AccountId account);

    /** Takes away what no law asks to keep; says how much of what was taken, by kind. */
    default Map<String, Integer> erase(AccountId account) {
        return Map.of();
    }
}
