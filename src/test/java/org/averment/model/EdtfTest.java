package org.averment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javax.xml.datatype.DatatypeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2022, gYear, 2022-01-01, 2022-12-31",
        "0001, gYear, 0001-01-01, 0001-12-31",
        "9999, gYear, 9999-01-01, 9999-12-31",
        "2022-07, gYearMonth, 2022-07-01, 2022-07-31",
        "2022-02, gYearMonth, 2022-02-01, 2022-02-28",
        "2024-02, gYearMonth, 2024-02-01, 2024-02-29",
        "2022-09-20, date, 2022-09-20, 2022-09-20",
        "2024-02-29, date, 2024-02-29, 2024-02-29",
        "2000-02-29, date, 2000-02-29, 2000-02-29",
        "2022-09-20T22:30:00, dateTime, 2022-09-20, 2022-09-20",
        "2022-09-20T22:30:00Z, dateTime, 2022-09-20, 2022-09-20",
        "2022-09-20T00:00:00+14:00, dateTime, 2022-09-20, 2022-09-20",
        "2022-09-20T23:59:59-05:30, dateTime, 2022-09-20, 2022-09-20",
    })
    void what_xsd_says_too_gets_its_datatype(String text, String datatype, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text))
                .contains(new Edtf(text, Optional.of(datatype), Optional.of(earliest), Optional.of(latest)));
        assertThat(isXsd(text, datatype)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // qualified
        "2022?, 2022-01-01, 2022-12-31",
        "2022-07~, 2022-07-01, 2022-07-31",
        "2022-09-20%, 2022-09-20, 2022-09-20",
        // unspecified digits
        "198X, 1980-01-01, 1989-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "00XX, 0000-01-01, 0099-12-31",
        "198X~, 1980-01-01, 1989-12-31",
        "2022-XX, 2022-01-01, 2022-12-31",
        "2022-XX-XX, 2022-01-01, 2022-12-31",
        "2022-07-XX, 2022-07-01, 2022-07-31",
        "2024-02-XX?, 2024-02-01, 2024-02-29",
        // seasons: only the year is taken
        "2018-21, 2018-01-01, 2018-12-31",
        "2018-24, 2018-01-01, 2018-12-31",
        "2018-22~, 2018-01-01, 2018-12-31",
        // an offset that xsd:dateTime does not write
        "2022-09-20T22:30:00+01, 2022-09-20, 2022-09-20",
        // years that XSD 1.0 and 1.1 count differently
        "0000, 0000-01-01, 0000-12-31",
        "-0044, -0044-01-01, -0044-12-31",
        "-0044-03, -0044-03-01, -0044-03-31",
        "-0044-03-15, -0044-03-15, -0044-03-15",
        "-0044-03-15T22:30:00+01:00, -0044-03-15, -0044-03-15",
        "-0004-02-29, -0004-02-29, -0004-02-29",
        "-004X, -0049-01-01, -0040-12-31",
        "-01XX, -0199-01-01, -0100-12-31",
        // years of five digits and more
        "Y12000, +12000-01-01, +12000-12-31",
        "Y-12000, -12000-01-01, -12000-12-31",
        "Y12000?, +12000-01-01, +12000-12-31",
        "Y999999999, +999999999-01-01, +999999999-12-31",
        // intervals
        "1999/2014, 1999-01-01, 2014-12-31",
        "2022-07/2022, 2022-07-01, 2022-12-31",
        "2022/2022-07, 2022-01-01, 2022-07-31",
        "2022-09-20/2022-09-20, 2022-09-20, 2022-09-20",
        "2004-06~/2004-08?, 2004-06-01, 2004-08-31",
        "198X/1985, 1980-01-01, 1985-12-31",
        "2018-24/2018-21, 2018-01-01, 2018-12-31",
        "-0044/0014, -0044-01-01, 0014-12-31",
        "Y-999999999%/Y-999999999%, -999999999-01-01, -999999999-12-31",
    })
    void what_only_edtf_says_is_bounded_without_a_datatype(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text))
                .contains(new Edtf(text, Optional.empty(), Optional.of(earliest), Optional.of(latest)));
    }

    @ParameterizedTest
    @CsvSource({"2009/.., 2009-01-01", "2009/, 2009-01-01", "2009-05-04?/.., 2009-05-04", "2018-22/, 2018-01-01"})
    void an_open_or_unknown_end_leaves_the_last_day_empty(String text, LocalDate earliest) {
        assertThat(Edtf.parse(text))
                .contains(new Edtf(text, Optional.empty(), Optional.of(earliest), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"../2018, 2018-12-31", "/2018, 2018-12-31", "../2018-07~, 2018-07-31"})
    void an_open_or_unknown_beginning_leaves_the_first_day_empty(String text, LocalDate latest) {
        assertThat(Edtf.parse(text)).contains(new Edtf(text, Optional.empty(), Optional.empty(), Optional.of(latest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30",
                "2022-02-29",
                "1900-02-29",
                "2022-04-31",
                "2022-13",
                "2022-00",
                "2022-01-00",
                "2022-01-32",
                "2022-13-01",
                "2022-20",
                "2022-25",
                "2022-21-01",
                "2022/2021",
                "2022-09-20/2022-09-19",
                "2022/2022-02-30",
                "2022-13/2023",
                "2022-09-20T24:00:00",
                "2022-09-20T22:60:00",
                "2022-09-20T22:30:60",
                "2022-09-20T22:30:00+15:00",
                "2022-09-20T22:30:00+14:01",
                "2022-09-20T22:30:00+01:60",
                "-0000",
                "-0000-01"
            })
    void a_date_that_no_calendar_has_is_refused(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2022 ",
                " 2022",
                "2022\n",
                "?",
                "~",
                "2022??",
                "2022?~",
                "?2022",
                "2022-?07",
                "22",
                "022",
                "20220",
                "20220920",
                "2022-",
                "2022-7",
                "2022-07-",
                "2022-07-1",
                "2022-07-011",
                "2022/07/01",
                "1999/2014/2020",
                "/",
                "..",
                "../..",
                "../",
                "/..",
                "/?",
                "...",
                "2009/...",
                "2009/open",
                "2009-2014",
                "2XXX",
                "XXXX",
                "X022",
                "19X5",
                "198X-05",
                "198x",
                "2022-X7",
                "2022-0X",
                "2022-XX-01",
                "2022-07-X1",
                "2022-07-xx",
                "--2022",
                "+2022",
                "-22",
                "Y2022",
                "Y02022",
                "Y",
                "Y-",
                "Y1200X",
                "Y1E10",
                "Y12000-01",
                "Y1234567890",
                "y12000",
                "2022-09-20T22:30",
                "2022-09-20T22:30Z",
                "2022-09-20T22:30:00.5Z",
                "2022-09-20T",
                "2022-09-20 22:30:00",
                "2022-09-20t22:30:00z",
                "2022-09-20T22:30:00?",
                "2022-09-20T22:30:00+1",
                "2022-09-20T22:30:00+0100",
                "2022-09-20T22:30:00+01:",
                "2022-07T22:30:00",
                "2022T22:30:00",
                "2022-09-20T22:30:00/2022-09-21",
                "2022-09-20/2022-09-21T00:00:00Z",
                "T22:30:00",
                "２０２２",
                "٢٠٢٢",
                "२०२२",
                "2022‐07",
                "2022−07",
                "1985-04-12/2004~-01",
                "[2022]",
                "{2022}",
                "20 September 2022",
                "yesterday",
                "300,000",
                "no",
                "\uD83D\uDE00",
                "\u0000"
            })
    void what_is_no_edtf_is_refused(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void hostile_lengths_are_refused_at_once() {
        for (String unit : new String[] {"2", "X", "/", "?", "-", "2022/", "Y1", "..", "\uD83D\uDE00"}) {
            assertThat(Edtf.parse(unit.repeat(5_000_000))).isEmpty();
        }
    }

    @Test
    void every_day_of_four_centuries_is_its_own_bounds_and_the_next_number_is_no_day() {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2300; day = day.plusDays(1)) {
            assertThat(Edtf.parse(day.toString()).orElseThrow().earliest()).contains(day);
            if (day.getDayOfMonth() == day.lengthOfMonth()) {
                String after = String.format(Locale.ROOT, "%tY-%<tm-%02d", day, day.getDayOfMonth() + 1);
                assertThat(Edtf.parse(after)).as(after).isEmpty();
            }
        }
    }

    private static boolean isXsd(String text, String datatype) {
        try {
            return DatatypeFactory.newInstance()
                    .newXMLGregorianCalendar(text)
                    .getXMLSchemaType()
                    .getLocalPart()
                    .equals(datatype);
        } catch (javax.xml.datatype.DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
