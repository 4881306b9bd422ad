package fi.spiraali.access;

import fi.spiraali.Client;
import fi.spiraali.Person;
import fi.spiraali.programme.Consortium;
import io.restassured.specification.RequestSpecification;

/** One caller and the place they try something at. */
final class Scene {
    final World world;
    private final Kind kind;
    private final String scope;
    private final boolean changes;
    private Place place;
    private Hall hall;
    private Person person;

    /**
     * @param scope the one that opens what is tried to a token
     * @param changes whether it is to succeed, so that nobody else can use what it is tried on
     */
    Scene(World world, Kind kind, String scope, boolean changes) {
        this.world = world;
        this.kind = kind;
        this.scope = scope;
        this.changes = changes;
        this.place = world.place;
        this.person = world.person(kind);
    }

    Place place() {
        return place;
    }

    /** What is tried changes the place, so it gets one of its own. */
    Place elsewhere() {
        place = changes ? new Place(world) : place;
        return place;
    }

    Hall hall() {
        hall = hall == null ? world.hall() : hall;
        return hall;
    }

    /** What is tried changes the workshop, so it gets one of its own. */
    Hall hallElsewhere() {
        hall = changes ? new Hall(world) : hall();
        return hall;
    }

    /** Its guest has begun theirs; all others would begin one. */
    String sheetInHall() {
        return kind == Kind.GUEST ? hall().sheet : Client.newId();
    }

    Place agreedElsewhere() {
        return changes ? elsewhere().agree() : place;
    }

    /** @return the id of a link into the place's round that can be revoked */
    String newLink() {
        var id = Client.newId();
        place.link(id);
        return id;
    }

    /** What is tried changes the caller, so it gets one of its own. */
    Scene anew() {
        person = changes && person != null ? world.newPerson(kind) : person;
        return this;
    }

    /** The caller's account, or somebody's for a caller without one. */
    String account() {
        return (person == null ? world.founder : person).id();
    }

    /** A member whom the caller may put out. */
    String member() {
        return (changes ? world.newPerson(Kind.VIEWER) : world.spare).id();
    }

    String webhookThatGoes() {
        return changes ? world.newWebhook() : world.webhook();
    }

    /** One that is empty, so that its owner may delete it; to all others any team is as good. */
    String teamOfOnesOwn() {
        return changes ? person.newTeam() : world.team;
    }

    /** An evaluator whom the caller may put out. */
    String evaluator() {
        return (changes ? world.newPerson(Kind.EVALUATOR) : world.spareEvaluator).id();
    }

    /** Empty and the caller's own where they may delete it. */
    String programmeOfOnesOwn() {
        return changes ? Consortium.of(person).id() : world.programme.id();
    }

    /** What is tried takes the place's innovation out of the programme. */
    Place inProgrammeElsewhere() {
        return changes ? world.bring(elsewhere()) : place;
    }

    String ownSheet() {
        return kind.mayHaveSheet() ? place.sheetOf(shown()) : anothersSheet();
    }

    String anothersSheet() {
        return place.sheetOf(
                world.person(kind == Kind.EDITOR ? Kind.OWNER : Kind.EDITOR).token());
    }

    RequestSpecification caller() {
        return kind == Kind.NOBODY ? Client.nobody() : Client.bearing(shown());
    }

    String shown() {
        if (kind.comesToRoom()) {
            return hall().secretOf(kind);
        }
        if (kind.comesByLink()) {
            return place.linkOf(kind);
        }
        return person == null ? world.secret(kind, scope) : person.token();
    }
}
