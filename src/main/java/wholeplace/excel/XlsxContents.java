package wholeplace.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// The workbook part: which sheets there are and where, and from which day dates are counted.
///
/// @param relations each sheet's relation by which its part is found
record XlsxContents(PackagePart workbook, Map<Sheet, String> relations, boolean from1904, List<String> remarks) {
    static final String WITH_MACROS = "The workbook carries macros. They are not run: only values are read.";
    static final String LINKED =
            "The workbook refers to other workbooks. They are not opened: values are those last saved.";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String MACROS = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";

    static XlsxContents read(PackagePart workbook, InputStream in, Edge edge) throws Exception {
        var xml = SafeXml.root(in, edge);
        if (STRICT.equals(xml.getNamespaceURI())) {
            throw Refusal.STRICT.of(edge.fileName());
        }
        if (!xml.getLocalName().equals("workbook")) {
            throw Refusal.NOT_A_WORKBOOK.of(edge.fileName(), "another program's document");
        }
        var relations = new LinkedHashMap<Sheet, String>();
        boolean from1904 = false;
        while (SafeXml.nextElement(xml)) {
            switch (xml.getLocalName()) {
                case "workbookPr" -> from1904 = SafeXml.isTrue(SafeXml.attribute(xml, "date1904"));
                case "sheet" -> addSheet(xml, workbook, relations);
                default -> {}
            }
        }
        return new XlsxContents(workbook, relations, from1904, remarksOn(workbook));
    }

    private static void addSheet(XMLStreamReader2 xml, PackagePart workbook, Map<Sheet, String> relations) {
        var name = SafeXml.attribute(xml, "name");
        var relation = SafeXml.attribute(xml, "id");
        if (name == null || relation == null || relation.isEmpty()) {
            return; // A module of macros, from before they had a part of their own.
        }
        var state = SafeXml.attribute(xml, "state");
        var found = workbook.getRelationship(relation);
        if (found == null || found.getRelationshipType().equals(RELATION + "worksheet")) {
            relations.put(new Sheet(name, "hidden".equals(state) || "veryHidden".equals(state)), relation);
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(relations.keySet());
    }

    PackagePart part(Sheet sheet, Edge edge) throws InvalidFormatException {
        var relation = workbook.getRelationship(relations.get(sheet));
        var part = relation == null ? null : target(relation);
        if (part == null) {
            throw edge.damaged("the content of sheet \"" + sheet.name() + "\" is missing");
        }
        return part;
    }

    /// The one part of a kind (`sharedStrings`, `styles`) that belongs to the whole workbook, where there is one.
    @Nullable
    PackagePart part(String kind) throws InvalidFormatException {
        var relations = workbook.getRelationshipsByType(RELATION + kind);
        return relations.isEmpty() ? null : target(relations.getRelationship(0));
    }

    private @Nullable PackagePart target(PackageRelationship relation) throws InvalidFormatException {
        return workbook.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    private static List<String> remarksOn(PackagePart workbook) throws InvalidFormatException {
        var remarks = new ArrayList<String>();
        if (!workbook.getRelationshipsByType(MACROS).isEmpty()) {
            remarks.add(WITH_MACROS);
        }
        if (!workbook.getRelationshipsByType(RELATION + "externalLink").isEmpty()) {
            remarks.add(LINKED);
        }
        return remarks;
    }
}
