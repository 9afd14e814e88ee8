package vn.datmui.organisation;

import vn.datmui.kernel.OfficerId;

/** A cadre, civil servant or public employee (cán bộ, công chức, viên chức) as a person; rights come from posts. */
public record Officer(OfficerId id, String fullName, String email, String phone) {}
