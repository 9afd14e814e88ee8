package vn.datmui.papers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a black-and-white picture, eight points to the module, so that it stays crisp on screen and in print. */
final class QrImage {

    private static final int SCALE = 8;

    private QrImage() {}

    /** The XHTML of the code, or nothing when there is nothing to carry. */
    static Markup of(String content) {
        if (content.isBlank()) {
            return new Markup("");
        }
        String data = Base64.getEncoder().encodeToString(png(content));
        return new Markup("<img class=\"qr\" alt=\"Mã QR tra cứu\" src=\"data:image/png;base64," + data + "\"/>");
    }

    private static byte[] png(String content) {
        ByteMatrix modules = encode(content);
        int side = modules.getWidth() * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                row[x] = modules.get(x / SCALE, y / SCALE) == 1 ? 0x000000 : 0xffffff;
            }
            image.setRGB(0, y, side, 1, Arrays.copyOf(row, side), 0, side);
        }
        return write(image);
    }

    private static ByteMatrix encode(String content) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            return Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + content.length() + " characters", e);
        }
    }

    private static byte[] write(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
