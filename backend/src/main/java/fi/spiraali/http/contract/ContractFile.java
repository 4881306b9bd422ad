package fi.spiraali.http.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What people write about the contract stands in files below resources/contract, out of the way of the code. */
final class ContractFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private ContractFile() {}

    static String text(String name) {
        try (var file = ContractFile.class.getResourceAsStream("/contract/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing where nobody has written it yet: a test says so, and the build goes on. */
    static Map<String, Object> read(String name) {
        if (ContractFile.class.getResource("/contract/" + name) == null) {
            return Map.of();
        }
        try {
            return YAML.readValue(text(name), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : YAML.convertValue(value, new TypeReference<>() {});
    }

    static List<String> list(Object value) {
        return value == null ? List.of() : YAML.convertValue(value, new TypeReference<>() {});
    }
}
