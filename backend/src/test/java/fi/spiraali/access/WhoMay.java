package fi.spiraali.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of who may do what, and the operations of the contract it speaks of. */
record WhoMay(List<Line> lines, Map<String, Operation> operations) {

    /** @param use which of several uses of the operation, after a colon; else the operation's id alone */
    record Line(String use, String scope, Map<Kind, Integer> statuses) {
        String operation() {
            return use.split(":", 2)[0];
        }

        boolean isOpen() {
            return statuses.get(Kind.NOBODY) != 401;
        }
    }

    /**
     * @param open whether the contract asks for no sign-in
     * @param scope by which the contract lets a token in, or `-`
     * @param answers the statuses it declares
     */
    record Operation(String method, String path, boolean open, String scope, Set<Integer> answers) {}

    static WhoMay read() throws IOException {
        return new WhoMay(table(), contract());
    }

    private static List<Line> table() throws IOException {
        var rows = Files.readAllLines(Path.of("src/test/resources/who-may.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+")))
                .toList();
        var kinds = rows.getFirst().stream().skip(2).map(Kind::called).toList();
        if (kinds.size() != Kind.values().length) {
            throw new IllegalStateException("who-may.txt has not one column for every kind of caller: " + kinds);
        }
        return rows.stream().skip(1).map(row -> line(row, kinds)).toList();
    }

    private static Line line(List<String> row, List<Kind> kinds) {
        if (row.size() != kinds.size() + 2) {
            throw new IllegalStateException("who-may.txt has a line of another length: " + row);
        }
        var statuses = new TreeMap<Kind, Integer>();
        IntStream.range(0, kinds.size()).forEach(i -> statuses.put(kinds.get(i), Integer.valueOf(row.get(i + 2))));
        return new Line(row.get(0), row.get(1), statuses);
    }

    private static Map<String, Operation> contract() throws IOException {
        var found = new TreeMap<String, Operation>();
        var contract = new YAMLMapper().readTree(Files.readString(Path.of("../openapi.yaml")));
        contract.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> found.put(
                        operation.getValue().path("operationId").asText(),
                        operation(path.getKey(), operation.getKey(), operation.getValue()))));
        return found;
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path.replaceFirst("^/api/v1", ""),
                operation.path("security").isArray()
                        && operation.path("security").isEmpty(),
                operation.at("/security/1/bearer/0").asText("-"),
                operation.path("responses").properties().stream()
                        .filter(answer -> !answer.getKey().equals("default"))
                        .map(answer -> Integer.valueOf(answer.getKey()))
                        .collect(Collectors.toSet()));
    }

    /** Operations without a line, and lines without an operation. */
    List<String> mismatches() {
        var told = lines.stream().map(Line::operation).toList();
        var missing = new ArrayList<String>();
        operations.keySet().stream()
                .filter(operation -> !told.contains(operation))
                .map(operation -> operation + " has no line in who-may.txt")
                .forEach(missing::add);
        told.stream()
                .filter(operation -> !operations.containsKey(operation))
                .map(operation -> operation + " is no operation of openapi.yaml")
                .forEach(missing::add);
        return missing;
    }

    /** Every kind of caller of every line, by what a reader of a failure needs to know. */
    Stream<Object[]> cells() {
        return lines.stream()
                .filter(line -> operations.containsKey(line.operation()))
                .flatMap(line -> line.statuses().entrySet().stream()
                        .map(cell -> new Object[] {line.use(), cell.getKey(), cell.getValue(), line.scope()}));
    }
}
