package fi.spiraali.access.provider;

/** The provider, or what came back by way of it, does not prove who somebody is; the message is fit for the log. */
class ProviderFailed extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderFailed(String why) {
        super(why);
    }

    /** The cause's own words stay out: they may quote what was sent. */
    ProviderFailed(String why, Throwable cause) {
        super(why + " (" + cause.getClass().getSimpleName() + ")");
    }
}
