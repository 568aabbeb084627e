package dev.patentengine.api.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of one sheet of texts, as spreadsheet programs do (ECMA-376). */
final class Workbook {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbook() {}

  static Path write(Path file, List<List<String>> rows) throws IOException {
    Map<String, String> parts =
        new TreeMap<>(
            Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>\
                """
                    .formatted(PACKAGE, TYPE, TYPE),
                "_rels/.rels",
                related("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                related("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>\
                """
                    .formatted(SHEET, OFFICE),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\""
                    + SHEET
                    + "\"><sheetData>"
                    + rows(rows)
                    + "</sheetData></worksheet>"));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String related(String type, String target) {
    return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(PACKAGE, OFFICE, type, target);
  }

  private static String rows(List<List<String>> rows) {
    return rows.stream().map(Workbook::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(text -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
        .collect(Collectors.joining("", "<row>", "</row>"));
  }
}
