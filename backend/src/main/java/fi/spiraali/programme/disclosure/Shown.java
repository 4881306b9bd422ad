package fi.spiraali.programme.disclosure;

/**
 * A group with the characteristics on which its numbers are shown.
 *
 * @param characteristics in the framework's order, a bit each
 */
public record Shown(Group group, int characteristics) {
    public boolean tells(int characteristic) {
        return characteristic == Column.PRESENCE || (characteristics >> characteristic & 1) == 1;
    }
}
