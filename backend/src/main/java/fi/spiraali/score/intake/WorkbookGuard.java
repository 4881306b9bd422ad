package fi.spiraali.score.intake;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fi.spiraali.http.FaultCode;
import fi.spiraali.score.intake.Table.TooLarge;
import fi.spiraali.score.intake.Table.Unreadable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Goes through a workbook before its reader does, which believes whatever it is told: a cell far out, a text without end
 * or an endless list would take the node's memory. By the same libraries, and through every part whatever it is called:
 * two could see two different files.
 */
final class WorkbookGuard {
    /** Eleven thousand full rows inflate to less. */
    private static final int MOST_INSIDE = 24 * 1024 * 1024;

    private static final int MOST_PARTS = 500;

    /** Of a spreadsheet program's own: letters of a column, cells of a row, characters of a cell. */
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?\\d{1,7}");

    private static final int MOST_IN_A_ROW = 16_384;
    private static final int LONGEST_TEXT = 32_767;

    /** A text in which every character is escaped takes no more. */
    private static final int LONGEST_RUN = 8 * LONGEST_TEXT;

    private static final int DEEPEST = 100;

    /** What the reader keeps of the parts around the sheets. */
    private static final Set<String> LISTED = Set.of("Relationship", "numFmt", "sheet", "xf");

    private static final int MOST_LISTED = 20_000;
    private static final int MOST_SHARED = Table.MOST_ROWS * Table.MOST_CELLS;

    private static final XMLInputFactory XML = xml();

    private int inside;
    private int listed;
    private int shared;

    private WorkbookGuard() {}

    static void check(byte[] file) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new TooLarge();
            }
            var guard = new WorkbookGuard();
            for (var part : parts) {
                try (var content = guard.new Counted(zip.getInputStream(part))) {
                    guard.part(content);
                }
            }
        }
    }

    private static XMLInputFactory xml() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void part(InputStream content) throws IOException {
        try {
            var xml = XML.createXMLStreamReader(content);
            var place = new Place();
            while (xml.hasNext()) {
                place.see(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            // A picture, or broken: the reader comes no further than here, and the rest has its size.
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void most(int most, int here) {
        if (here > most) {
            throw new TooLarge();
        }
    }

    /** Where in a part the pass is. */
    private final class Place {
        private int depth;
        private int characters;
        private int cells;
        private boolean inRow;
        private boolean inText;

        void see(int event, XMLStreamReader xml) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml, xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        characters += xml.getTextLength();
                        most(LONGEST_TEXT, characters);
                    }
                }
                default -> {
                    // Says nothing that anybody keeps.
                }
            }
        }

        private void begin(XMLStreamReader xml, String name) {
            most(DEEPEST, ++depth);
            if (LISTED.contains(name)) {
                most(MOST_LISTED, ++listed);
            }
            inRow |= name.equals("row");
            boolean isCell = name.equals("c");
            if (isCell || name.equals("si")) {
                // One in another would be two lengths to us and one text to the reader.
                if (inText) {
                    throw new Unreadable(FaultCode.NOT_A_WORKBOOK);
                }
                inText = true;
                characters = 0;
            }
            if (isCell) {
                cell(xml.getAttributeValue(null, "r"));
            } else if (name.equals("si")) {
                most(MOST_SHARED, ++shared);
            }
        }

        private void cell(String address) {
            if (address != null && !ADDRESS.matcher(address).matches()) {
                throw new Unreadable(FaultCode.NOT_A_WORKBOOK);
            }
            if (inRow) {
                most(MOST_IN_A_ROW, ++cells);
            }
        }

        private void end(String name) {
            depth--;
            if (name.equals("row")) {
                inRow = false;
                cells = 0;
            } else if (name.equals("c") || name.equals("si")) {
                inText = false;
            }
        }
    }

    /** Counts what comes out, and how much of it without a new element: a parser keeps an attribute whole. */
    private final class Counted extends FilterInputStream {
        private int run;

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            for (int i = from; i < from + n; i++) {
                run = into[i] == '<' ? 0 : run + 1;
                most(LONGEST_RUN, run);
            }
            inside += Math.max(0, n);
            most(MOST_INSIDE, inside);
            return n;
        }
    }
}
