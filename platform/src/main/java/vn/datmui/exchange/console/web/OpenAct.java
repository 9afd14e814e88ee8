package vn.datmui.exchange.console.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Direction;

/** What a clerk can do with a conversation as it stands. */
public enum OpenAct {
    ACCEPT,
    REFUSE,
    ASSIGN,
    START,
    FINISH,
    AGREE,
    DECLINE,
    TAKE_BACK;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something must be said with it: a reason, or to whom. */
    public boolean needsWords() {
        return this == REFUSE || this == ASSIGN || this == DECLINE || this == TAKE_BACK;
    }

    static Optional<OpenAct> named(String slug) {
        return Stream.of(values()).filter(act -> act.slug().equals(slug)).findFirst();
    }

    static List<OpenAct> of(Conversation conversation) {
        if (conversation.state().isEnd()) {
            return List.of();
        }
        if (conversation.direction() == Direction.OUT) {
            return conversation.changeAsked() == null ? List.of(TAKE_BACK) : List.of();
        }
        if (conversation.changeAsked() != null) {
            return List.of(AGREE, DECLINE);
        }
        if (conversation.state() == ConversationState.ARRIVED) {
            return List.of(ACCEPT, REFUSE);
        }
        return Stream.of(ASSIGN, START, FINISH)
                .filter(act -> conversation.state().isBefore(state(act)))
                .toList();
    }

    private static ConversationState state(OpenAct act) {
        return act == ASSIGN
                ? ConversationState.ASSIGNED
                : act == START ? ConversationState.IN_PROGRESS : ConversationState.DONE;
    }
}
