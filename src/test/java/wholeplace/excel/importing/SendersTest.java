package wholeplace.excel.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wholeplace.excel.importing.Sheets.FIRST;
import static wholeplace.excel.importing.Sheets.csv;
import static wholeplace.excel.importing.Sheets.guess;
import static wholeplace.excel.importing.Sheets.place;
import static wholeplace.excel.importing.Sheets.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.money.Money;
import wholeplace.money.Unit;

class SendersTest {
    private static final String SENDER = "Calder NHS ICB";

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidOfTheLastSheetHoldsForTheNext() {
        Path first = csv(folder, "2027.csv", "What,Led by,2027/28", "Wardens,Trust,1");
        Asked said = Asked.NOTHING.withColumns(Map.of("partner", "Led by")).withUnit(Unit.THOUSANDS);
        Senders.beside(store())
                .remember(SENDER, said, guess(first, place().years(), said).choices());

        Path next = csv(folder, "2028.csv", "Note,Led by,What,2028/29", "new,Trust,Wardens,2");
        Senders senders = Senders.beside(store());
        assertThat(senders.know("calder  nhs icb")).isTrue();
        assertThat(senders.know("Somebody else")).isFalse();
        ImportPreview preview = preview(next, place(), senders.asked(SENDER, Asked.NOTHING));
        assertThat(preview.newPartners()).extracting("name").containsExactly("Trust");
        assertThat(preview.totals()).containsExactly(Map.entry(FIRST.next(), Money.pounds(2_000)));
    }

    @Test
    void whatIsSaidAnewWins() {
        Path sheet = csv(folder, "2027.csv", "What,Led by,Paid by,2027/28", "Wardens,Trust,Council,1");
        Asked before = Asked.NOTHING.withColumns(Map.of("partner", "Led by"));
        Senders senders = Senders.beside(store());
        senders.remember(SENDER, before, guess(sheet, place().years(), before).choices());
        Asked now = Asked.NOTHING.withColumns(Map.of("partner", "Paid by"));
        assertThat(preview(sheet, place(), senders.asked(SENDER, now)).newPartners())
                .extracting("name")
                .containsExactly("Council");
    }

    @Test
    void aColumnThatIsGoneIsNamedAndLeftAside() {
        Path first = csv(folder, "2027.csv", "What,Led by,2027/28", "Wardens,Trust,1");
        Asked said = Asked.NOTHING.withColumns(Map.of("partner", "Led by"));
        Senders senders = Senders.beside(store());
        senders.remember(SENDER, said, guess(first, place().years(), said).choices());
        Path next = csv(folder, "2028.csv", "What,2028/29", "Wardens,2");
        assertThat(guess(next, place().years(), senders.asked(SENDER, Asked.NOTHING))
                        .remarks())
                .contains("The sender's last sheet had the partner in a column \"Led by\", which this one has not.");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(folder.resolve("place.senders.properties"), "x=\\u00zz");
        assertThatThrownBy(() -> Senders.beside(store()))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("\"place.senders.properties\"")
                .hasMessageContaining("Mend or delete it");
    }

    private Path store() {
        return folder.resolve("place.mv.db");
    }
}
