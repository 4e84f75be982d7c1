package wholeplace.excel.template;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.SpendClass;
import wholeplace.excel.CellAddress;
import wholeplace.money.Money;

/// One amount of a return, and all that the return says of it.
///
/// @param section the heading of its table where there are several of them, such as a project's name; else empty
/// @param labels what the row says, from left to right
public record ReturnAmount(
        String table,
        String section,
        List<String> labels,
        Optional<SpendClass> spendClass,
        Period period,
        Optional<Status> status,
        String sheet,
        CellAddress cell,
        Money amount) {}
