package vn.datmui.tour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Photographs of papers, as a phone would take them: drawn, so that the tour carries no real paper. */
final class Pictures {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;
    private static final int GRAINS = 2200;

    private Pictures() {}

    static byte[] ofPaper(String words) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(words.hashCode() & 0x7f7f7f));
        for (int line = 0; line < 24; line++) {
            pen.fillRect(80, 120 + 40 * line, 300 + Math.floorMod(words.hashCode() * (line + 7), 440), 6);
        }
        pen.dispose();
        sprinkle(image, words.hashCode());
        return png(image);
    }

    /** The grain of a photograph: brings the picture to about 20 kB. */
    private static void sprinkle(BufferedImage image, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < GRAINS; i++) {
            image.setRGB(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt() & 0xffffff);
        }
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
