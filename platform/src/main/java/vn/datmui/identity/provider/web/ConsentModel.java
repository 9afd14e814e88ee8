package vn.datmui.identity.provider.web;

import java.util.List;
import vn.datmui.identity.provider.ClientForm;
import vn.datmui.identity.provider.Scope;

/**
 * What a client asks a person for.
 *
 * @param asked what it wants to know, the subject left out
 * @param known what the person has granted it before
 * @param host where the person will be sent afterwards
 */
public record ConsentModel(
        String clientId, ClientForm client, String state, List<Scope> asked, List<Scope> known, String host) {}
