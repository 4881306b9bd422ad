package fi.spiraali.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/** A part of a list, and the cursor that goes on after it; no cursor means the list ends here. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(@NotNull List<T> items, String next) implements Paged {

    /** A list that is bounded by what it is and so needs no pages. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * @param found one row more than asked for where there are more; that row is not shown
     * @param cursorOf where to go on after a row
     */
    public static <R, T> Page<T> of(List<R> found, int limit, Function<R, T> view, Function<R, Cursor> cursorOf) {
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? cursorOf.apply(shown.getLast()).encoded() : null);
    }
}
