/// A filled return becomes amounts of the plan: what its rows say goes to the lines and funds that they are about.
///
/// ```java
/// try (Template template = Template.open(file, Bindings.beside(store).all(), progress)) {
///     ReturnPreview preview = ReturnImport.preview(template, budget, asked, stamp);
/// }
/// ```
///
/// Decision: a return is read into the plan by the same decisions by which the plan fills it. A row that the binding
/// puts a line or a fund into gives that line or fund its amounts; any other row belongs to the line of its name, and
/// where there is none makes one. Quarters and halves are added up to years.
///
/// Decision: a row is known again in the next edition of the return, whatever that file is called, by the template, the
/// row's words and whose line it is. Reading a return in twice changes nothing.
@NullMarked
package wholeplace.excel.returns;

import org.jspecify.annotations.NullMarked;
