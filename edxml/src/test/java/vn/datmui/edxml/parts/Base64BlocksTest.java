package vn.datmui.edxml.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Base64 in pieces gives what base64 as a whole gives, and never more than what is proper. */
class Base64BlocksTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Base64Blocks decoded(String text, Random pieces) throws IOException {
        out.reset();
        var blocks = new Base64Blocks(out);
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; ) {
            int to = Math.min(bytes.length, at + 1 + pieces.nextInt(3000));
            blocks.take(bytes, at, to);
            at = to;
        }
        blocks.finish();
        return blocks;
    }

    @Property(tries = 200)
    void decodesWhatTheJdkDecodes(@ForAll @IntRange(max = 150_000) int length, @ForAll long seed, @ForAll boolean lines)
            throws IOException {
        var random = new Random(seed);
        byte[] content = new byte[length];
        random.nextBytes(content);
        var encoder = lines
                ? Base64.getMimeEncoder(
                        1 + random.nextInt(200),
                        "\r\n \t".substring(random.nextInt(3)).getBytes(StandardCharsets.US_ASCII))
                : Base64.getEncoder();
        var blocks = decoded(encoder.encodeToString(content), random);
        assertThat(blocks.isBroken()).isFalse();
        assertThat(blocks.isCut()).isFalse();
        assertThat(out.toByteArray()).isEqualTo(content);
    }

    @Property(tries = 200)
    void strangeCharactersBreakIt(@ForAll @IntRange(min = 1, max = 120_000) int length, @ForAll long seed)
            throws IOException {
        var random = new Random(seed);
        byte[] content = new byte[length];
        random.nextBytes(content);
        var text = new StringBuilder(Base64.getEncoder().encodeToString(content));
        text.insert(random.nextInt(text.length()), "*&-_\u00e9\u0001".charAt(random.nextInt(6)));
        var blocks = decoded(text.toString(), random);
        assertThat(blocks.isBroken()).isTrue();
        byte[] good = out.toByteArray();
        assertThat(good).isEqualTo(Arrays.copyOf(content, good.length));
    }

    @Test
    void paddingInTheMiddleBreaksIt() throws IOException {
        for (var text : new String[] {"QQ==QQ==", "QUI=QUI=", "Q===", "=QQQ", "QQ=A"}) {
            assertThat(decoded(text, new Random(1)).isBroken()).as(text).isTrue();
        }
        var full = "A".repeat(32 * 1024 - 2) + "==";
        assertThat(decoded(full + "QQ==", new Random(1)).isBroken()).isTrue();
        assertThat(decoded(full, new Random(1)).isBroken()).isFalse();
    }

    @Test
    void cutEndsAreSeen() throws IOException {
        for (var text : new String[] {"QUJDR", "QUJDRE", "QUJDREU"}) {
            assertThat(decoded(text, new Random(1)).isCut()).as(text).isTrue();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("ABCDE");
        assertThat(decoded("QUJD REVG", new Random(1)).isCut()).isFalse();
        assertThat(decoded("", new Random(1)).isCut()).isFalse();
    }
}
