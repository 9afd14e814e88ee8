package vn.datmui.organisation;

import java.util.UUID;

/** One holding of a post, past, present or to come, by the name under which it is ended. */
public record HeldPost(UUID id, Post post) {}
