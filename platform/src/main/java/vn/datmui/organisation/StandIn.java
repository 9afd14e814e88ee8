package vn.datmui.organisation;

import java.util.UUID;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Period;
import vn.datmui.kernel.Role;

/**
 * An officer does the work of a colleague who is away (thừa ủy quyền): one post, for a period with an end, on a written basis (Decree
 * 30/2020/NĐ-CP, art. 13). It gives a right only while both hold a post in that agency, and is never passed on.
 *
 * @param absent who holds the post
 * @param deputy who acts in it meanwhile
 * @param basis the paper by which it was given, with number and day
 */
public record StandIn(
        UUID id, OfficerId absent, OfficerId deputy, String unitCode, Role role, Period period, String basis) {}
