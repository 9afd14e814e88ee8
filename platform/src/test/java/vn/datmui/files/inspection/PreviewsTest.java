package vn.datmui.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.files.SampleFiles;

class PreviewsTest {

    @TempDir
    Path folder;

    private final Previews previews = new Previews();

    @Test
    void showsTheFirstPageOfAPdf() throws IOException {
        BufferedImage preview = preview(SampleFiles.pdf(2), "application/pdf");
        assertThat(preview.getWidth()).isEqualTo(480);
        assertThat(new Color(preview.getRGB(150, 400)).getBlue()).isGreaterThan(200);
        assertThat(new Color(preview.getRGB(150, 400)).getRed()).isLessThan(60);
    }

    @Test
    void makesLargePicturesSmall() throws IOException {
        BufferedImage preview = preview(SampleFiles.picture("jpeg", 4_000, 3_000), "image/jpeg");
        assertThat(preview.getWidth()).isBetween(470, 480);
        assertThat(preview.getHeight()).isBetween(350, 362);
    }

    @Test
    void leavesSmallPicturesAsTheyAre() throws IOException {
        assertThat(preview(SampleFiles.picture("png", 100, 60), "image/png").getWidth())
                .isEqualTo(100);
    }

    @Test
    void turnsPhotosUpright() throws IOException {
        BufferedImage upright = preview(SampleFiles.photoHeld(6, 400, 200), "image/jpeg");
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(isRed(upright, 100, 50)).as("what was left is on top").isTrue();
        assertThat(isRed(upright, 100, 350)).isFalse();
        assertThat(isRed(preview(SampleFiles.photoHeld(3, 400, 200), "image/jpeg"), 350, 100))
                .isTrue();
        assertThat(isRed(preview(SampleFiles.photoHeld(8, 400, 200), "image/jpeg"), 100, 350))
                .isTrue();
        assertThat(isRed(preview(SampleFiles.photoHeld(2, 400, 200), "image/jpeg"), 350, 100))
                .isTrue();
    }

    @Test
    void showsASheetForWhatItCannotDraw() throws IOException {
        assertThat(preview(SampleFiles.heic(), "image/heic").getWidth()).isEqualTo(480);
        assertThat(preview(SampleFiles.text("%PDF-1.7 broken"), "application/pdf")
                        .getWidth())
                .isEqualTo(480);
    }

    @Test
    void keepsWhatItMade() throws IOException {
        Path kept = folder.resolve("previews/ab/cd.jpg");
        Path content = Files.write(folder.resolve("content"), SampleFiles.pdf(1));
        byte[] first = previews.of(content, kept, "application/pdf");
        Files.delete(content);
        assertThat(previews.of(content, kept, "application/pdf")).isEqualTo(first);
        assertThat(first.length).isLessThan(60_000);
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getGreen() < 90;
    }

    private BufferedImage preview(byte[] content, String type) throws IOException {
        Path file = Files.write(folder.resolve("content-" + content.length + "-" + System.nanoTime()), content);
        Path kept = folder.resolve("preview-" + System.nanoTime() + ".jpg");
        return ImageIO.read(new ByteArrayInputStream(previews.of(file, kept, type)));
    }
}
