package fi.spiraali.access;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Somebody invented, whose password everybody may know. */
public record DemonstrationAccount(
        @NotNull String name,
        @NotNull String email,
        @NotNull String password,
        @NotNull TeamRole role) {
    public static final List<DemonstrationAccount> ALL =
            List.of(of("Aino", TeamRole.OWNER), of("Onni", TeamRole.EDITOR), of("Helmi", TeamRole.VIEWER));

    private static DemonstrationAccount of(String name, TeamRole role) {
        return new DemonstrationAccount(
                name, name.toLowerCase(java.util.Locale.ROOT) + "@esimerkki.fi", "kokeillaan spiraalia", role);
    }
}
