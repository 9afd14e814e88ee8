package vn.datmui.kernel;

/**
 * A module's part of the demonstration province. Parts are loaded once each, by floor, at the first start of a platform with
 * {@code datmui.demonstration=true}; a part that fails leaves nothing behind and is tried again at the next start.
 */
public interface DemonstrationPart {

    /** The floor of the module in the house: lower floors load first. */
    int floor();

    /** The module's name, under which it is remembered as loaded. */
    String name();

    /** Loads it, in one transaction that the caller opens. */
    void load();
}
