package vn.datmui.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Draws what is seen of a signature: a person's name in blue, an agency's red ring, each with the moment to the second. */
final class SignaturePicture {

    static final int DOTS_PER_INCH = 300;
    private static final int PERSON_WIDTH = 660;
    private static final int PERSON_HEIGHT = 270;
    private static final int RING = 400;
    private static final Color BLUE = new Color(0x0b, 0x2f, 0x9e);
    private static final Color RED = new Color(0xd0, 0x10, 0x10);
    private static final Font PLAIN = font("Tinos-Regular");
    private static final Font BOLD = font("Tinos-Bold");
    private static final Font SLANTED = font("Tinos-BoldItalic");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private SignaturePicture() {}

    /** A PNG with nothing behind the lines. */
    static byte[] of(Signer signer, VisibleSignature seen, Instant at) {
        return switch (seen.look()) {
            case PERSON -> person(SignerNames.shown(signer), seen.words(), MOMENT.format(at));
            case AGENCY -> agency(SignerNames.shown(signer), seen.words(), MOMENT.format(at));
        };
    }

    private static byte[] person(String name, List<String> words, String moment) {
        var picture = new BufferedImage(PERSON_WIDTH, PERSON_HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, BLUE);
        int y = centred(pen, SLANTED.deriveFont(64f), List.of(name), PERSON_WIDTH, 80);
        var small = new ArrayList<>(words);
        small.add(moment);
        centred(pen, PLAIN.deriveFont(34f), small, PERSON_WIDTH, y + 4);
        return png(picture, pen);
    }

    private static byte[] agency(String name, List<String> words, String moment) {
        var picture = new BufferedImage(RING, RING, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(picture, RED);
        ring(pen, 6, 8);
        ring(pen, 22, 3);
        var lines = new ArrayList<>(wrapped(pen, BOLD.deriveFont(34f), name.toUpperCase(Locale.ROOT), RING - 110));
        int y = centred(pen, BOLD.deriveFont(34f), lines, RING, 150 - 18 * lines.size() + 36);
        var small = new ArrayList<>(words);
        small.add(moment.substring(0, 10));
        small.add(moment.substring(11));
        centred(pen, PLAIN.deriveFont(28f), small, RING, y + 6);
        return png(picture, pen);
    }

    private static void ring(Graphics2D pen, int from, int thickness) {
        pen.setStroke(new BasicStroke(thickness));
        pen.draw(new Ellipse2D.Float(from, from, RING - 2f * from, RING - 2f * from));
    }

    private static Graphics2D pen(BufferedImage picture, Color colour) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(colour);
        return pen;
    }

    /** @return the line below */
    private static int centred(Graphics2D pen, Font font, List<String> lines, int width, int top) {
        int y = top;
        for (String line : lines) {
            Font fitting = fitting(pen, font, line, width - 20);
            pen.setFont(fitting);
            pen.drawString(line, (width - pen.getFontMetrics().stringWidth(line)) / 2, y);
            y += (int) (font.getSize2D() * 1.15);
        }
        return y;
    }

    private static Font fitting(Graphics2D pen, Font font, String line, int width) {
        int wanted = pen.getFontMetrics(font).stringWidth(line);
        return wanted <= width ? font : font.deriveFont(font.getSize2D() * width / wanted);
    }

    private static List<String> wrapped(Graphics2D pen, Font font, String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (pen.getFontMetrics(font).stringWidth(longer) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static byte[] png(BufferedImage picture, Graphics2D pen) {
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(String name) {
        try (InputStream in = SignaturePicture.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the build lacks the font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + name + " cannot be read", e);
        }
    }
}
