package vn.datmui.signing.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.datmui.kernel.OpenTo;
import vn.datmui.signing.Signing;

/** Publishes the root under which the province signs, so that anybody can validate a result with a checker of their own. */
@RestController
class TrustAnchorController {

    private final Signing signing;

    TrustAnchorController(Signing signing) {
        this.signing = signing;
    }

    @OpenTo(everyone = true)
    @GetMapping("/signing/trust-anchor.pem")
    ResponseEntity<String> trustAnchor() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .body(signing.trustAnchorPem());
    }
}
