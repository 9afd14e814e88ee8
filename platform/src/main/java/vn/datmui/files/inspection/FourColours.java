package vn.datmui.files.inspection;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** A picture of four printing colours (inverted CMYK, as Adobe writes it) as shades of grey: enough to recognise it. */
final class FourColours {

    private FourColours() {}

    static BufferedImage grey(Raster samples) {
        BufferedImage picture =
                new BufferedImage(samples.getWidth(), samples.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int[] pixel = new int[samples.getNumBands()];
        for (int y = 0; y < samples.getHeight(); y++) {
            for (int x = 0; x < samples.getWidth(); x++) {
                samples.getPixel(x + samples.getMinX(), y + samples.getMinY(), pixel);
                picture.getRaster().setSample(x, y, 0, shade(pixel));
            }
        }
        return picture;
    }

    private static int shade(int[] pixel) {
        return pixel.length < 4 ? pixel[0] : (pixel[0] + pixel[1] + pixel[2]) / 3 * pixel[3] / 255;
    }
}
