package fi.spiraali.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** Whoever sent this request, by all they show: a browser may hold a session and the link to one round at once. */
@RequestScoped
public class Caller {
    private List<Credential> credentials = List.of();

    void shows(List<Credential> shown) {
        credentials = shown;
    }

    List<Credential> credentials() {
        return credentials;
    }
}
