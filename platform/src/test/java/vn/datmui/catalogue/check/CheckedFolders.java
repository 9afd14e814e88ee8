package vn.datmui.catalogue.check;

import java.nio.file.Path;
import vn.datmui.catalogue.source.SourceFolder;

/** Folders checked for tests. */
public final class CheckedFolders {

    private CheckedFolders() {}

    public static Judged shipped() {
        return CheckingFolder.check(SourceFolder.shipped(), new Lists());
    }

    public static Judged ofProvince(Path folder) {
        Lists lists = new Lists();
        CheckingFolder.check(SourceFolder.shipped(), lists);
        return CheckingFolder.check(SourceFolder.at(folder), lists);
    }
}
