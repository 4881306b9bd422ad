package fi.spiraali.http;

/** A part of a list; answers carry where it goes on as a Link as well. */
public interface Paged {

    /** The cursor that goes on after it; null where the list ends. */
    String next();
}
