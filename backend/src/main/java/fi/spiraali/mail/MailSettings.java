package fi.spiraali.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mail server, by SPIRAALI_SMTP_...; without a host no mail is sent. */
@ConfigMapping(prefix = "spiraali.smtp")
interface MailSettings {
    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> user();

    Optional<String> password();

    @WithDefault("REQUIRED")
    Tls tls();

    /** Whether a mail may cross the network as plain text. */
    enum Tls {
        /** Never; on port 465 from the first byte, else after STARTTLS, and by a certificate that is checked. */
        REQUIRED,
        /** Where the server can; no promise, for whoever sits in between may say that it can't. */
        OPTIONAL,
        /** Always: for a server on the same machine. */
        NONE
    }
}
