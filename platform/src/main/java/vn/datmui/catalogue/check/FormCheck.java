package vn.datmui.catalogue.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.catalogue.form.FieldReading;
import vn.datmui.catalogue.source.Tree;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.catalogue.source.YamlText;

/** Whether the pages of a form ask every question of its schema, once, in words, in an order in which conditions make sense. */
final class FormCheck {

    /** What the platform knows about an applicant and can answer for them. */
    static final Set<String> PREFILLS = Set.of(
            "account.fullName",
            "account.personalId",
            "account.birthDate",
            "account.gender",
            "account.address",
            "account.areaCode",
            "account.phone",
            "account.email");

    private final Tree form;
    private final Findings findings;
    private final FormShape shape;
    private final Set<String> onPages = new HashSet<>();
    private final List<String> before = new ArrayList<>();

    private FormCheck(YamlText text) {
        form = text.tree();
        findings = Findings.in(text);
        shape = FormShape.of(form);
    }

    static List<Trouble> troubles(YamlText text) {
        FormCheck check = new FormCheck(text);
        check.pages();
        check.properties(form(text), "/properties", "", "");
        return check.findings.all();
    }

    private static Tree form(YamlText text) {
        return text.tree();
    }

    private void pages() {
        Set<String> ids = new HashSet<>();
        List<Tree> pages = form.list("x-pages");
        for (int i = 0; i < pages.size(); i++) {
            Tree page = pages.get(i);
            String at = "/x-pages/" + i;
            findings.addIf(!ids.add(page.text("id")), at + "/id", "id.twice", page.text("id"));
            new ConditionCheck(findings, shape.only(before)).check(page.at("when"), at + "/when");
            if (page.has("group")) {
                groupPage(page, at);
            } else {
                fields(form, page.texts("fields"), "/properties", at, "", before);
            }
        }
    }

    private void groupPage(Tree page, String at) {
        String path = page.at("group").text("path");
        Tree list = FieldReading.property(form, path);
        if (!list.at("items").text("type").equals("object") || !list.has("maxItems")) {
            findings.add(at + "/group/path", "form.noGroup", path);
            return;
        }
        fields(
                list.at("items"),
                page.texts("fields"),
                pointer(path) + "/items/properties",
                at,
                path + ".*.",
                new ArrayList<>());
        before.add(path);
    }

    private void fields(Tree holder, List<String> paths, String root, String at, String prefix, List<String> seen) {
        FormShape scope = prefix.isEmpty()
                ? shape
                : shape.itemsOf(prefix.substring(0, prefix.length() - 3)).orElse(FormShape.NONE);
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            Tree schema = FieldReading.property(holder, path);
            if (!FieldReading.isLeaf(schema)) {
                findings.add(at + "/fields/" + i, "form.noField", path);
            } else {
                findings.addIf(!onPages.add(prefix + path), at + "/fields/" + i, "form.fieldTwice", path);
                String place = root + "/" + path.replace(".", "/properties/");
                new ConditionCheck(findings, scope.only(seen)).check(schema.at("x-when"), place + "/x-when");
                findings.addIf(
                        !prefix.isEmpty() && schema.has("x-prefill"), place + "/x-prefill", "form.prefillInGroup");
                seen.add(path);
            }
        }
    }

    private static String pointer(String path) {
        return "/properties/" + path.replace(".", "/properties/");
    }

    /** Every property of the schema, also those that no page asks. */
    private void properties(Tree holder, String at, String prefix, String unused) {
        List<String> required = holder.texts("required");
        for (int i = 0; i < required.size(); i++) {
            boolean there = holder.at("properties").has(required.get(i));
            String place = at.substring(0, at.length() - "/properties".length()) + "/required/" + i;
            findings.addIf(!there, place, "form.requiredUnknown", required.get(i));
        }
        for (Map.Entry<String, Tree> entry : holder.at("properties").entries().entrySet()) {
            property(entry.getValue(), at + "/" + entry.getKey(), prefix + entry.getKey());
        }
    }

    private void property(Tree schema, String at, String path) {
        if (schema.text("type").equals("object")) {
            properties(schema, at + "/properties", path + ".", "");
        } else if (schema.at("items").text("type").equals("object")) {
            properties(schema.at("items"), at + "/items/properties", path + ".*.", "");
        } else {
            leaf(schema, at, path);
        }
    }

    private void leaf(Tree schema, String at, String path) {
        findings.addIf(!onPages.contains(path), at, "form.onNoPage", path);
        findings.addIf(!schema.has("x-label"), at, "form.noLabel", path);
        String prefill = schema.text("x-prefill");
        findings.addIf(
                !prefill.isEmpty() && !PREFILLS.contains(prefill),
                at + "/x-prefill",
                "form.prefillUnknown",
                prefill,
                String.join(", ", new java.util.TreeSet<>(PREFILLS)));
        Kind kind = FieldReading.kind(schema);
        boolean isText = kind == Kind.TEXT || kind == Kind.LONG_TEXT;
        findings.addIf(isText && !schema.has("maxLength"), at, "form.noLimit", path);
        findings.addIf(
                !fits(kind, schema.text("type")), at, "form.kindType", schema.text("x-kind"), schema.text("type"));
        findings.addIf(
                (kind == Kind.CHOICE || kind == Kind.CHOICES) && !hasChoices(schema), at, "form.noChoices", path);
        findings.addIf(schema.has("x-days") && kind != Kind.DATE, at + "/x-days", "form.daysOfNoDate", path);
        choices(schema.has("items") ? schema.at("items") : schema, schema.has("items") ? at + "/items" : at);
        pattern(schema, at);
    }

    private static boolean fits(Kind kind, String type) {
        return switch (kind) {
            case WHOLE_NUMBER, MONEY -> type.equals("integer");
            case DECIMAL -> type.equals("number");
            case YES_NO -> type.equals("boolean");
            case CHOICES -> type.equals("array");
            case TEXT, LONG_TEXT, DATE, CHOICE, PERSONAL_ID, PHONE, EMAIL, COMMUNE -> type.equals("string");
        };
    }

    private static boolean hasChoices(Tree schema) {
        return schema.has("oneOf") || schema.at("items").has("oneOf");
    }

    private void choices(Tree schema, String at) {
        Set<String> values = new HashSet<>();
        List<Tree> choices = schema.list("oneOf");
        for (int i = 0; i < choices.size(); i++) {
            String value = choices.get(i).text("const");
            findings.addIf(!values.add(value), at + "/oneOf/" + i, "id.twice", value);
        }
    }

    private void pattern(Tree schema, String at) {
        try {
            Pattern.compile(schema.text("pattern"));
        } catch (PatternSyntaxException e) {
            findings.add(at + "/pattern", "form.pattern", e.getDescription());
        }
    }
}
