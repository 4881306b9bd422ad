package fi.spiraali.exercise.sheet;

import fi.spiraali.framework.Text;
import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest;
import java.util.Map;

/**
 * One thing that is asked: it takes one of its options, some of them, or texts.
 *
 * @param label null where the exercise has no words for it
 * @param options in their order by id; none where texts are taken
 * @param most how many answers one person may give
 */
public record Prompt(String id, Text label, Map<String, Text> options, int most) {

    static Prompt pickOne(String id, Text label, Map<String, Text> options) {
        return new Prompt(id, label, options, 1);
    }

    static Prompt pickMany(String id, Text label, Map<String, Text> options) {
        return new Prompt(id, label, options, options.size());
    }

    static Prompt texts(String id, Text label, int most) {
        return new Prompt(id, label, Map.of(), most);
    }

    public boolean takesTexts() {
        return options.isEmpty();
    }

    /** @throws InvalidRequest unless it is the one thing the prompt takes */
    public void mustTake(String option, String text) {
        if (takesTexts()) {
            mustBeAlone(option, "/option", text, "/text");
            if (text.isBlank()) {
                throw new InvalidRequest("/text", FaultCode.REQUIRED);
            }
        } else {
            mustBeAlone(text, "/text", option, "/option");
            if (!options.containsKey(option)) {
                throw new InvalidRequest("/option", FaultCode.UNKNOWN_OPTION);
            }
        }
    }

    private static void mustBeAlone(String other, String otherPlace, String taken, String place) {
        if (other != null) {
            throw new InvalidRequest(otherPlace, FaultCode.OPTION_OR_TEXT);
        }
        if (taken == null) {
            throw new InvalidRequest(place, FaultCode.OPTION_OR_TEXT);
        }
    }
}
