package vn.datmui.edxml.message;

import org.jspecify.annotations.Nullable;

/** Who signed the document: competence (thẩm quyền, for example TM., KT.), position and full name. */
public record Signer(@Nullable String competence, @Nullable String position, String fullName) {}
