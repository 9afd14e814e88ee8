package vn.datmui.files.inspection;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Whether the pictures of a page can be unpacked without harm, by the sizes that they claim; nothing is unpacked to tell. */
final class PagePictures {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int DEEPEST = 5;

    private PagePictures() {}

    static boolean areTooLarge(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        return resources != null && areTooLarge(resources.getCOSObject(), 0);
    }

    private static boolean areTooLarge(COSDictionary resources, int depth) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            return false;
        }
        return depth > DEEPEST
                || objects.keySet().stream().anyMatch(name -> isTooLarge(objects.getDictionaryObject(name), depth));
    }

    private static boolean isTooLarge(COSBase object, int depth) {
        if (!(object instanceof COSDictionary drawn)) {
            return false;
        }
        if (COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            return drawn.getLong(COSName.WIDTH) * drawn.getLong(COSName.HEIGHT) > MOST_PIXELS;
        }
        COSDictionary inner = drawn.getCOSDictionary(COSName.RESOURCES);
        return inner != null && areTooLarge(inner, depth + 1);
    }
}
