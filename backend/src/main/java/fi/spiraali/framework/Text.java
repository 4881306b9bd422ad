package fi.spiraali.framework;

import jakarta.validation.constraints.NotBlank;

/** One text in the three languages everything here is said in. */
public record Text(
        @NotBlank String fi, @NotBlank String sv, @NotBlank String en) {}
