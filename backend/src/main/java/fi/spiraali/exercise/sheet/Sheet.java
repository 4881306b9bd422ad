package fi.spiraali.exercise.sheet;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be answered in an exercise: its prompts in their order, by id; none where nothing is written. */
public record Sheet(Map<String, Prompt> prompts) {

    /** Of an activity that runs no exercise, or one that takes no answers. */
    static final Sheet EMPTY = new Sheet(Map.of());

    static Sheet of(List<Prompt> prompts) {
        var byId = new LinkedHashMap<String, Prompt>();
        for (var prompt : prompts) {
            if (byId.putIfAbsent(prompt.id(), prompt) != null) {
                throw new IllegalArgumentException("two prompts have the id " + prompt.id());
            }
            if (prompt.most() < 1) {
                throw new IllegalArgumentException("nothing can be answered to " + prompt.id());
            }
        }
        return new Sheet(Collections.unmodifiableMap(byId));
    }

    /** @throws InvalidRequest when nothing of that id is asked */
    public Prompt require(String prompt) {
        var found = prompts.get(prompt);
        if (found == null) {
            throw new InvalidRequest("/prompt", FaultCode.UNKNOWN_PROMPT);
        }
        return found;
    }
}
