package vn.datmui.feedback.web;

import java.util.List;
import vn.datmui.feedback.AnonymousComment;
import vn.datmui.feedback.Satisfaction;

/** The model of what the officers of an agency read. */
public record CommentsPage(Satisfaction own, List<AnonymousComment> comments) {}
