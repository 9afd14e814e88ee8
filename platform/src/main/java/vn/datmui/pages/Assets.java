package vn.datmui.pages;

/** The addresses of the built style sheets, scripts and fonts. */
@FunctionalInterface
public interface Assets {

    /** The address with the content hash in it, so that browsers may keep it for a year. */
    String address(String name);
}
