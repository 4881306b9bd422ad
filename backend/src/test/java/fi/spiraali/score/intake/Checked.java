package fi.spiraali.score.intake;

import fi.spiraali.access.Keys;
import fi.spiraali.framework.Instrument;
import fi.spiraali.framework.ShippedInstrument;
import fi.spiraali.http.InvalidRequest.Reason;
import fi.spiraali.score.file.Column;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A file that was checked where there is nothing yet, without a server or a database. */
record Checked(Plan plan, List<String> faults) {
    private static final Instrument INSTRUMENT = ShippedInstrument.read();
    private static final Identity IDENTITY = new Identity(words ->
            Keys.bytes(UUID.nameUUIDFromBytes(Arrays.deepToString(words).getBytes(StandardCharsets.UTF_8))));
    private static final UUID TEAM = UUID.fromString("11111111-1111-4111-8111-111111111111");

    static Checked of(Spreadsheet file) {
        var faults = new Faults();
        var known = new Known(Set.of(TEAM), Map.of(), Map.of());
        var table = CsvReading.read(file.csv().getBytes(StandardCharsets.UTF_8));
        var entries = new Reading(INSTRUMENT, TEAM, Instant.parse("2026-01-01T00:00:00Z"), faults)
                .entries(table).stream()
                        .map(entry -> IDENTITY.resolved(entry, known))
                        .toList();
        var plan = new Check(INSTRUMENT, IDENTITY, known, Map.of()).plan(entries);
        return new Checked(plan, faults.reasons().stream().map(Checked::told).toList());
    }

    private static String told(Reason fault) {
        return fault.pointer() + " " + fault.code();
    }

    /** The file with everything that follows from its counts. */
    Spreadsheet filledIn(Spreadsheet file) {
        var rows = plan.rounds().getFirst().rows().toList();
        for (var column : Column.values()) {
            if (column.ordinal() > Column.CHARACTERISTIC.ordinal()) {
                for (int i = 0; i < rows.size(); i++) {
                    var value = column.of(rows.get(i));
                    file.with(i + 2, column.label(), value == null ? "" : value.toString());
                }
            }
        }
        return file;
    }
}
