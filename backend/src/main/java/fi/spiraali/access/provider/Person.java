package fi.spiraali.access.provider;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import fi.spiraali.access.Account;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody as the provider knows them. Issuer and subject never change and say who it is; the address may.
 *
 * @param email null when the provider tells none
 * @param verified null when the provider does not say whether the address is theirs
 */
record Person(String issuer, String subject, String email, Boolean verified, String name) {
    private static final Pattern ADDRESS = Pattern.compile(Account.ADDRESS);
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 100;
    private static final Pattern UNFIT_FOR_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    /** @param claims of the ID token, or of the provider's answer about the person */
    static Person of(String issuer, String subject, ClaimsSet claims) {
        var email = Optional.ofNullable(claims.getStringClaim("email"))
                .map(String::strip)
                .filter(address -> address.length() <= LONGEST_ADDRESS
                        && ADDRESS.matcher(address).matches())
                .orElse(null);
        return new Person(
                issuer, subject, email, claims.getBooleanClaim("email_verified"), claims.getStringClaim("name"));
    }

    /** The name people see: the one given, else what stands before the @. */
    String displayName() {
        return Optional.ofNullable(name)
                .map(Person::fitting)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> fitting(email.substring(0, email.indexOf('@'))));
    }

    private static String fitting(String text) {
        var clean = UNFIT_FOR_NAME.matcher(text).replaceAll("").strip();
        int[] characters = clean.codePoints().limit(LONGEST_NAME).toArray();
        return new String(characters, 0, characters.length).strip();
    }
}
