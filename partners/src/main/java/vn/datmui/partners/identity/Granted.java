package vn.datmui.partners.identity;

import java.time.Instant;

/** What a code stands for: who signed in how, when, and for which request. */
record Granted(
        TestPerson person,
        int level,
        Instant at,
        String clientId,
        String redirectUri,
        String nonce,
        String challenge) {}
