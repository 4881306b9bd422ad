package fi.spiraali.score.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as another library than ours writes them. */
final class Book {
    private Book() {}

    static byte[] with(String sheet, Consumer<XSSFSheet> filling) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("notes").createRow(0).createCell(0).setCellValue("not this one");
            filling.accept(book.createSheet(sheet));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers as numbers, truth values as such, everything else as text. */
    static byte[] of(List<List<String>> table) {
        return with("scores", sheet -> {
            for (int i = 0; i < table.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < table.get(i).size(); j++) {
                    var cell = row.createCell(j);
                    var text = table.get(i).get(j);
                    if (text.matches("-?\\d+(\\.\\d+)?")) {
                        cell.setCellValue(Double.parseDouble(text));
                    } else if (text.equals("true") || text.equals("false")) {
                        cell.setCellValue(Boolean.parseBoolean(text));
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
        });
    }

    /** The same workbook with one of its parts written anew. */
    static byte[] changed(byte[] book, String part, UnaryOperator<byte[]> change) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(book));
                var bytes = new ByteArrayOutputStream()) {
            try (var out = new ZipOutputStream(bytes)) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    var content = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(entry.getName().equals(part) ? change.apply(content) : content);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
