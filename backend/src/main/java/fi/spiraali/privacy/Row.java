package fi.spiraali.privacy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row as it is exported: each column under its name, whatever the table; the first one is its id. */
record Row(UUID id, Map<String, Object> columns) {

    /** Text that is JSON already. */
    private record Json(String text) {}

    static List<Row> all(ResultSet rows) throws SQLException {
        var all = new ArrayList<Row>();
        while (rows.next()) {
            var columns = new LinkedHashMap<String, Object>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.put(rows.getMetaData().getColumnLabel(i), value(rows, i));
            }
            all.add(new Row(rows.getObject(1, UUID.class), columns));
        }
        return all;
    }

    private static Object value(ResultSet row, int column) throws SQLException {
        if (row.getObject(column) == null) {
            return null;
        }
        return switch (row.getMetaData().getColumnTypeName(column)) {
            case "json" -> new Json(row.getString(column));
            case "bool" -> row.getBoolean(column);
            case "timestamptz" ->
                row.getObject(column, OffsetDateTime.class).toInstant().toString();
            default -> row.getString(column);
        };
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var column : columns.entrySet()) {
            out.writeFieldName(column.getKey());
            switch (column.getValue()) {
                case null -> out.writeNull();
                case Json json -> out.writeRawValue(json.text());
                case Boolean bool -> out.writeBoolean(bool);
                default -> out.writeString(column.getValue().toString());
            }
        }
        out.writeEndObject();
    }
}
