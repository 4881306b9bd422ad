package fi.spiraali.workshop;

import java.util.UUID;

/**
 * Something that a screen or a phone shows is different now; fired inside the change's transaction and told after it.
 *
 * @param activity whose groups or their answers changed; null where none did
 * @param group whose phones show it
 */
public record RoomChanged(UUID workshop, UUID activity, int group) {
    public static final int EVERY_GROUP = 0;
    public static final int NO_GROUP = -1;

    public static RoomChanged of(UUID workshop) {
        return new RoomChanged(workshop, null, EVERY_GROUP);
    }
}
