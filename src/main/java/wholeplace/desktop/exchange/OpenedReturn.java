package wholeplace.desktop.exchange;

import wholeplace.excel.template.Template;

/// A file that is a department's template, filled or empty. Whoever has it closes it.
record OpenedReturn(Template template) implements Opening {}
