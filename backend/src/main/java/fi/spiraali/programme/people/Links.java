package fi.spiraali.programme.people;

import fi.spiraali.access.Access.LinkExpired;
import fi.spiraali.access.Keys;
import fi.spiraali.http.NotFound;
import fi.spiraali.programme.Programme;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two links of a programme. Nothing is stored of them but which generation is good. */
@Singleton
public class Links {
    /** So far back an ended link is told from one that never was. */
    private static final int REMEMBERED = 20;

    private final Keys keys;

    Links(Keys keys) {
        this.keys = keys;
    }

    @Schema(name = "ProgrammeLinkKind")
    public enum Kind {
        TEAM,
        EVALUATOR
    }

    /** A good link. */
    record Opened(UUID programme, String name, Kind kind) {}

    String of(Programme programme, Kind kind) {
        return keys.link(purpose(kind, programme.linksGeneration()), programme.id());
    }

    /** @throws NotFound for what was never a link, LinkExpired for one that was renewed */
    Opened open(String link) {
        var programme = Keys.claimedIn(link).flatMap(Programme::findLinked).orElseThrow(NotFound::new);
        var kind = kindOf(link, programme.generation());
        if (kind.isPresent()) {
            return new Opened(programme.id(), programme.name(), kind.get());
        }
        int oldest = Math.max(1, programme.generation() - REMEMBERED);
        if (IntStream.range(oldest, programme.generation())
                .anyMatch(ended -> kindOf(link, ended).isPresent())) {
            throw new LinkExpired();
        }
        throw new NotFound();
    }

    /** @throws NotFound unless it is this programme's link of that kind */
    public void mustOpen(String link, UUID programme, Kind kind) {
        var opened = open(link);
        if (!opened.programme().equals(programme) || opened.kind() != kind) {
            throw new NotFound();
        }
    }

    private Optional<Kind> kindOf(String link, int generation) {
        return Arrays.stream(Kind.values())
                .filter(kind -> keys.idIn(purpose(kind, generation), link).isPresent())
                .findFirst();
    }

    private static String purpose(Kind kind, int generation) {
        return "programme:" + kind + ":" + generation;
    }
}
