package wholeplace.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearLabelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/27",
                "2026-27",
                "2026–27",
                "2026 - 27",
                "2026 / 27",
                "2026/2027",
                "2026-2027",
                "2026 to 2027",
                "2026 to 27",
                "26/27",
                "26-27",
                "26–27",
                "'26/27",
                "FY27",
                "FY 27",
                "FY2027",
                "FY26/27",
                "FY26-27",
                "FY2026/27",
                "FY 2026-27",
                "FY202627",
                "2026_27",
                "FY_2026_27",
                "2026/27 ",
                "2026\u00A0/\u00A027",
                "Financial Year 2026/27",
                "Financial Year 2026/27 (GBPs)",
                "Financial Year 2026/27 (£s)",
                "2026-27 (£000)",
                "2026/27 £m",
                "2026/27\n£'000s",
                "£000 2026/27",
                "Financial year 2026 to 2027",
                "FY 2026 to 2027",
                "Year 2026/27",
                "FYE27",
                "FYE 2027",
                "Year ending 31 March 2027",
                "year ended 31/03/2027",
                "Year to 31 March 2027",
                "YE Mar-27",
                "Y/E 31.03.27",
                "12 months to March 2027",
                "Year ending March 2027",
                "2026/27 (year ending 31 March 2027)",
                "Year ending 2027",
                "Apr 2026 - Mar 2027",
                "April 2026 to March 2027",
                "Apr-Mar 2026/27",
                "1 April 2026 to 31 March 2027",
                "01/04/2026 - 31/03/2027",
                "Apr 26 - Mar 27",
                "2026/27 H1 + H2",
                "2026/27 Q1-Q4",
                "(2026/27)",
                "2026/27:",
                "2026/27 (FY27)"
            })
    void manyLabelsAreOneYear(String label) {
        assertThat(YearLabel.read(label)).isInstanceOfSatisfying(YearLabel.One.class, one -> {
            assertThat(one.year()).isEqualTo(new FinancialYear(2026));
            assertThat(one.part()).isEqualTo(PartOfYear.WHOLE);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Budget 2026/27                | Budget
                    2026/27 Original Estimate     | Original Estimate
                    Forecast outturn 2026-27 (£k) | Forecast outturn
                    Net budget for the year 26/27 | Net budget
                    Growth bids 2026/27           | Growth bids
                    Adult Social Care FY2026/27   | Adult Social Care
                    amount_2026_27                | amount
                    2026/27 % change              | % change
                    """)
    void keepsTheWordsBesideTheYear(String label, String words) {
        assertThat(YearLabel.read(label))
                .isEqualTo(new YearLabel.One(new FinancialYear(2026), PartOfYear.WHOLE, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q4 2026/27: Jan 2027 - Mar 2027     | 2026/27 | Q4
                    Q1 2026/27                          | 2026/27 | Q1
                    2026/27 Q1                          | 2026/27 | Q1
                    2026/27Q2                           | 2026/27 | Q2
                    Quarter 3 2026/27                   | 2026/27 | Q3
                    3rd quarter 26/27                   | 2026/27 | Q3
                    FY27 Q2                             | 2026/27 | Q2
                    Qtr 2 2026-27                       | 2026/27 | Q2
                    H1 2026/27                          | 2026/27 | H1
                    20/21 H2                            | 2020/21 | H2
                    H1 (Apr-Sep) 2026/27                | 2026/27 | H1
                    First half 2026/27                  | 2026/27 | H1
                    1 April 2024 to 30 September 2024   | 2024/25 | H1
                    Jan 2027 - Mar 2027                 | 2026/27 | Q4
                    Jan - Mar 2027                      | 2026/27 | Q4
                    Oct - Mar 2027                      | 2026/27 | H2
                    Oct 2026 - Feb                      | 2026/27 | Oct to Feb
                    Q1: Apr - Jun 2026                  | 2026/27 | Q1
                    Jan-Mar 2026/27                     | 2026/27 | Q4
                    Apr-26                              | 2026/27 | Apr
                    2026 April                          | 2026/27 | Apr
                    2015 October                        | 2015/16 | Oct
                    2026-04                             | 2026/27 | Apr
                    2019-08                             | 2019/20 | Aug
                    November 2010                       | 2010/11 | Nov
                    10 November 2026                    | 2026/27 | Nov
                    Period 1 2020/21 (01 April 2020 - 02 May 2020) | 2020/21 | Apr to May
                    Mar-27                              | 2026/27 | Mar
                    April 2026                          | 2026/27 | Apr
                    Sept '26                            | 2026/27 | Sep
                    Month 6 2026/27                     | 2026/27 | Sep
                    P12 2026/27                         | 2026/27 | Mar
                    31/03/2027                          | 2026/27 | Mar
                    01/04/2027                          | 2027/28 | Apr
                    31.03.27                            | 2026/27 | Mar
                    2027-03-31                          | 2026/27 | Mar
                    2027-03-31T00:00:00                 | 2026/27 | Mar
                    31 March 2027                       | 2026/27 | Mar
                    31st March 2027                     | 2026/27 | Mar
                    31-Mar-27                           | 2026/27 | Mar
                    March 31, 2027                      | 2026/27 | Mar
                    As at 1 April 2027                  | 2027/28 | Apr
                    """)
    void partsOfAYearAreKnown(String label, String year, String part) {
        assertThat(YearLabel.read(label)).isInstanceOfSatisfying(YearLabel.One.class, one -> {
            assertThat(one.year()).hasToString(year);
            assertThat(one.part()).hasToString(part);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1999/00, 1999/00",
        "99/00, 1999/00",
        "2099/00, 2099/00",
        "2099/2100, 2099/00",
        "1998-99, 1998/99",
        "69/70, 2069/70",
        "70/71, 1970/71",
        "09/10, 2009/10",
        "10/11, 2010/11",
        "FY22-23, 2022/23",
        "FY06, 2005/06",
        "FY00, 1999/00"
    })
    void theTurnOfACenturyIsAYearLikeAnyOther(String label, String year) {
        assertThat(YearLabel.read(label))
                .isInstanceOfSatisfying(
                        YearLabel.One.class, one -> assertThat(one.year()).hasToString(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, 2026/27, Mar",
        "2027-04-01, 2027/28, Apr",
        "2027-02-01, 2026/27, Feb",
        "2026-11-11, 2026/27, Nov"
    })
    void aDateLiesInItsYear(LocalDate day, String year, String part) {
        assertThat(YearLabel.read(day)).isInstanceOfSatisfying(YearLabel.One.class, one -> {
            assertThat(one.year()).hasToString(year);
            assertThat(one.part()).hasToString(part);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 2010/11",
        "2025-12-11, 2011/12",
        "2024-10-09, 2009/10",
        "2010-11-01, 2010/11",
        "2009-10-01, 2009/10"
    })
    void aDateThatExcelMadeOfALabelIsDoubtful(LocalDate day, String year) {
        assertThat(YearLabel.read(day)).isInstanceOfSatisfying(YearLabel.Doubtful.class, doubtful -> {
            assertThat(doubtful.reading()).hasToString(year);
            assertThat(doubtful.why()).contains(year).contains("spreadsheet");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "10/11/2026, 2010/11",
        "10-Nov, 2010/11",
        "11-Dec, 2011/12",
        "Nov-10, 2010/11",
        "Financial Year 2027, 2026/27"
    })
    void aTextThatCouldBeTwoYearsIsDoubtful(String label, String year) {
        assertThat(YearLabel.read(label))
                .isInstanceOfSatisfying(
                        YearLabel.Doubtful.class,
                        doubtful -> assertThat(doubtful.reading()).hasToString(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "Calendar year 2026, 2026",
        "2026 calendar year, 2026",
        "CY2026, 2026",
        "Budget 2026, 2026",
        "2026 (£m), 2026",
        "Jan 2026 - Dec 2026, 2026",
        "Jan-Dec 2026, 2026",
        "Year ended 31 December 2026, 2026",
        "Q1 2026, 2026"
    })
    void aCalendarYearNeedsASplit(String label, int year) {
        assertThat(YearLabel.read(label)).isInstanceOfSatisfying(YearLabel.Calendar.class, calendar -> {
            assertThat(calendar.year()).isEqualTo(year);
            assertThat(calendar.why()).contains("in 2025/26 and 2026/27");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/27 academic year",
                "Academic year 2026/27",
                "Academic Year 2026-27 (£000)",
                "School year 2026/27",
                "AY2026/27",
                "AY27",
                "Sep 2026 - Aug 2027",
                "1 September 2026 to 31 August 2027",
                "2026/27 (academic)",
                "Year ending 31 August 2027"
            })
    void anAcademicYearNeedsASplit(String label) {
        assertThat(YearLabel.read(label)).isInstanceOfSatisfying(YearLabel.Academic.class, academic -> {
            assertThat(academic.start()).isEqualTo(2026);
            assertThat(academic.why()).contains("2026/27 and 2027/28");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026/28                         | is not one financial year
                    2026-28                         | is not one financial year
                    2026-2031                       | is not one financial year
                    2027/26                         | is not one financial year
                    2010-12                         | is not one financial year
                    2026/26                         | is not one financial year
                    26/28                           | is not one financial year
                    FY26-28                         | is not one financial year
                    12/04                           | is not one financial year
                    2026/27 to 2030/31              | names more than one year
                    2026/27 - 2030/31               | names more than one year
                    Expenditure 2013-14 to 2017-18  | names more than one year
                    2026/27 (FY26)                  | names more than one year
                    2026 2027                       | names more than one year
                    Beyond 25/26 (£s)               | before or after
                    Beyond 25/26                    | before or after
                    Before 2020/21                  | before or after
                    Pre-20/21                       | before or after
                    Pre 2020/21                     | before or after
                    2030/31 onwards                 | before or after
                    2030/31 and later               | before or after
                    2030/31+                        | before or after
                    Post FY31                       | before or after
                    Beyond April 2026               | before or after
                    Up to 2025/26                   | before or after
                    Q4 2026/27: Apr 2027 - Jun 2027 | not in 2026/27
                    Q1 2026/27: Jul 2026 - Sep 2026 | says Q1, which is not Q2
                    Q1: Jan - Mar 2027              | says Q1, which is not Q4
                    Jan 2027 - Jun 2027             | in 2026/27 and 2027/28
                    6 April 2026 to 5 April 2027    | in 2026/27 and 2027/28
                    Academic year 2026              | starts or ends in 2026
                    """)
    void whatIsNotOneYearIsRefusedWithTheReason(String label, String reason) {
        assertThat(YearLabel.read(label))
                .isInstanceOfSatisfying(
                        YearLabel.Refused.class,
                        refused -> assertThat(refused.why())
                                .startsWith("\"" + label + "\"")
                                .contains(reason)
                                .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Department",
                "",
                " ",
                "4.2",
                "E06000047",
                "1020",
                "2125",
                "1,234.56",
                "2,026",
                "£2,026",
                "-2026",
                "2026.00",
                "(2,027)",
                "16-19",
                "Ages 16-17",
                "YOUNG PEOPLE 16-19",
                "S022A174-EFA - YOUNG PEOPLE 16-19",
                "FY6 7YR",
                "H1 (Apr-Sep)",
                "Q1",
                "BIS (Postal Services Act 2011) Company Limited",
                "North East Combined Authority (post Nov 2018)",
                "Gross borrowing as at 1 April 2019",
                "Post 16",
                "Year 1",
                "March",
                "May",
                "202627",
                "10",
                "26",
                "2026/27/28",
                "31/02/2027",
                "Plot 26/27",
                "82_1933",
                "Room 2026",
                "1-2",
                "1/2",
                "A1",
                "12-13-14",
                "Total",
                "0",
                "£000",
                "Marketing",
                "Decision",
                "Carry forward from 2025/26 to 2026/27 by request",
                "31/12/1899",
                "1066/67",
                "Autumn  2024",
                "Please give the spending that you expect to make in the year 2026/27 and say how it was estimated"
            })
    void whatIsNoYearLabelIsNotMistakenForOne(String text) {
        assertThat(YearLabel.read(text)).isEqualTo(new YearLabel.None());
    }

    @Test
    void datesOutsideAnyPlanAreNoLabels() {
        assertThat(YearLabel.read(LocalDate.of(1900, 1, 4))).isEqualTo(new YearLabel.None());
        assertThat(YearLabel.read(LocalDate.of(9999, 12, 31))).isEqualTo(new YearLabel.None());
    }

    @Test
    void neverThrowsOnAnyMixtureOfWhatLabelsContain() {
        String[] pieces = {
            "2026",
            "27",
            "/",
            "-",
            "to ",
            "FY",
            " ",
            "Q4",
            "Jan",
            "31",
            ".",
            "99",
            "00",
            "academic",
            "year ",
            "(£",
            "H3",
            "1900"
        };
        var random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            var label = new StringBuilder();
            for (int length = random.nextInt(7); length >= 0; length--) {
                label.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(YearLabel.read(label.toString())).isNotNull();
        }
    }
}
