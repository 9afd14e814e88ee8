package vn.datmui.documents.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.datmui.kernel.VietnameseText;

/**
 * The text of a document as it is typed into a plain form: one paragraph per line; {@code #} before a title in the middle,
 * {@code ##} before a heading; grounds and articles are known by how they begin. Nothing in it can be anything but text.
 */
public final class BodyText {

    private static final Pattern BASE = Pattern.compile("^(Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện (?=.*;$))");
    private static final Pattern ARTICLE = Pattern.compile("^(Điều \\d{1,3}[a-zđ]?\\.)\\s+(.+)$");

    private BodyText() {}

    public static List<Block> parse(String typed) {
        List<Block> blocks = new ArrayList<>();
        boolean grounds = true;
        for (String line : VietnameseText.nfc(typed).lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                Block block = block(line, grounds);
                blocks.add(block);
                grounds = grounds && block instanceof Block.Base;
            }
        }
        return List.copyOf(blocks);
    }

    /** Grounds stand before everything else. */
    private static Block block(String line, boolean grounds) {
        if (line.startsWith("##")) {
            return new Block.Heading(line.substring(2).strip());
        }
        if (line.startsWith("#")) {
            return new Block.Title(line.substring(1).strip());
        }
        if (grounds && BASE.matcher(line).find() && line.matches(".*[;.]$")) {
            return new Block.Base(line);
        }
        var article = ARTICLE.matcher(line);
        return article.matches() ? new Block.Article(article.group(1), article.group(2)) : new Block.Plain(line);
    }
}
