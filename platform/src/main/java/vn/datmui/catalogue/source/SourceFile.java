package vn.datmui.catalogue.source;

/** One file of a folder of procedures: its name relative to the folder, with slashes, and its text. */
public record SourceFile(String name, String text) {

    /** The folder part of the name, empty at the top. */
    public String folder() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    public String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
