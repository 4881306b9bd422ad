package fi.spiraali.framework;

/** A data file that can't be used; the message names the file, the path in it and what is wrong there. */
public class BrokenInstrument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenInstrument(String file, String path, String reason) {
        super("%s: %s: %s".formatted(file, path, reason));
    }
}
