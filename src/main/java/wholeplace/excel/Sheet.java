package wholeplace.excel;

/// A sheet of a workbook by its name. A delimited file has one, named like the file.
public record Sheet(String name, boolean hidden) {}
