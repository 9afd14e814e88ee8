package vn.datmui.dossiers.track;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the look-up without sign-in.
 *
 * @param lookUpsPerMinute how many one address may make: codes can be guessed, so guessing must be slow
 * @param addresses how many addresses are remembered at once
 */
@ConfigurationProperties("datmui.dossiers.track")
public record TrackSettings(
        @DefaultValue("30") int lookUpsPerMinute,
        @DefaultValue("10000") int addresses) {

    public TrackSettings {
        if (lookUpsPerMinute < 1 || lookUpsPerMinute > 10_000) {
            throw new IllegalArgumentException("datmui.dossiers.track.look-ups-per-minute: 1 to 10000");
        }
        if (addresses < 100) {
            throw new IllegalArgumentException("datmui.dossiers.track.addresses: at least 100");
        }
    }
}
