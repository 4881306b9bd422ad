package fi.spiraali.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** For how many days data is kept once it has served its purpose, by SPIRAALI_KEEP_...; 0 keeps it for ever. */
@ConfigMapping(prefix = "spiraali.keep")
interface KeepSettings {
    /** After they were used or expired. */
    @WithDefault("1")
    int resetsDays();

    /** After they were accepted, expired or were revoked. */
    @WithDefault("30")
    int invitationsDays();

    /** After they were revoked, or their round or workshop closed. */
    @WithDefault("30")
    int assessorLinksDays();

    @WithDefault("1")
    int failedAttemptsDays();

    /** After their round closed: nobody can submit them any more. */
    @WithDefault("30")
    int draftsDays();

    /** After the event they tell of, whatever came of them. */
    @WithDefault("30")
    int deliveriesDays();

    /** After they were last changed, as archiving does. */
    @WithDefault("0")
    int archivedInnovationsDays();

    /** After they ended, with everything said in them; the rounds they filled stay. */
    @WithDefault("0")
    int closedWorkshopsDays();

    /** After somebody last signed in. */
    @WithDefault("0")
    int unusedAccountsDays();
}
