/**
 * The agency's agent on the document axis: sends documents and statuses exactly once, takes what comes, answers, and keeps
 * every conversation. Front door: {@link vn.datmui.exchange.Exchange}; it publishes {@link vn.datmui.exchange.ExchangeEvent}.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"kernel", "organisation", "files", "pages", "identity", "notices", "signing"})
@NullMarked
package vn.datmui.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
