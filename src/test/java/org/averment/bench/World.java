package org.averment.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everybody and everything that articles share, each made from a kind and a number, so that none need be kept. */
final class World {
    private static final List<String> COUNTRIES = List.of(
            "US|United States",
            "UA|Ukraine",
            "CN|China",
            "GB|United Kingdom",
            "IR|Iran",
            "IL|Israel",
            "DE|Germany",
            "FR|France",
            "IN|India",
            "TR|Türkiye",
            "AL|Albania",
            "JP|Japan",
            "BR|Brazil",
            "IT|Italy",
            "PL|Poland",
            "ES|Spain",
            "GR|Greece",
            "EG|Egypt",
            "KR|South Korea",
            "CI|Côte d’Ivoire",
            "MX|México",
            "NG|Nigeria",
            "SE|Sweden",
            "BE|Belgium",
            "NL|Netherlands",
            "GE|Georgia",
            "AM|Armenia",
            "CZ|Czechia",
            "HU|Hungary",
            "PE|Perú",
            "ST|São Tomé and Príncipe",
            "KE|Kenya",
            "VN|Vietnam",
            "CL|Chile",
            "IS|Iceland",
            "LB|Lebanon",
            "JO|Jordan",
            "NO|Norway",
            "FI|Finland",
            "CW|Curaçao");
    private static final List<String> CITIES = List.of(
            "Kyiv",
            "Tirana",
            "Zürich",
            "Łódź",
            "Malmö",
            "Córdoba",
            "Besançon",
            "İzmir",
            "Tbilisi",
            "Athens",
            "Beirut",
            "Haifa",
            "Pune",
            "Busan",
            "Osaka",
            "Chengdu",
            "Antwerp",
            "Leeds",
            "Porto Alegre",
            "Arequipa",
            "Mombasa",
            "Kraków",
            "Reykjavík",
            "Tromsø",
            "Brno",
            "Győr",
            "Đà Nẵng",
            "Valparaíso",
            "Aarhus",
            "Ashkelon");
    private static final List<String> QUARTERS = List.of(
            "", "North ", "South ", "East ", "West ", "Old ", "New ", "Upper ", "Lower ", "Port of ", "Greater ");
    private static final List<String> TRADES = List.of(
            "Energy", "Shipping", "Telecom", "Steel", "Air", "Foods", "Software", "Mining", "Bank", "Media", "Pharma");
    private static final List<String> FORMS = List.of("AG", "plc", "S.A.", "Ltd", "A.Ş.", "Oy", "Inc.", "sp. z o.o.");
    private static final List<String> OFFICES = List.of(
            "Foreign Ministry",
            "Ministry of Defence",
            "Prosecutor’s Office",
            "Central Bank",
            "Intelligence Service",
            "Border Police",
            "Interior Ministry",
            "Cyber Security Agency",
            "Finance Ministry",
            "Ministry of Health");
    private static final List<String> CAUSES = List.of(
            "Solidarność Front",
            "Workers’ Union",
            "Green Alliance",
            "Reform Movement",
            "Veterans’ League",
            "Human Rights Watchers",
            "Freedom Party",
            "Farmers’ Association",
            "Students’ Council");
    private static final List<String> BLOCS = List.of(
            "European Union",
            "NATO",
            "United Nations",
            "African Union",
            "ASEAN",
            "Council of Europe",
            "OPEC",
            "Arab League",
            "Mercosur",
            "World Health Organization");
    private static final List<String> PAPERS =
            List.of("Herald", "Tribune", "Courier", "Gazette", "Observer", "Morning Post", "Chronicle", "Wire");

    private World() {}

    /** What kinds of thing there are to share, and how many of each. */
    enum Kind {
        PERSON("Person", 40_000),
        COUNTRY("Country", COUNTRIES.size()),
        GOVERNMENT("Government", COUNTRIES.size()),
        BODY("PublicBody", COUNTRIES.size() * OFFICES.size()),
        COURT("Court", CITIES.size() * 2),
        BLOC("InternationalOrganisation", BLOCS.size()),
        COMPANY("Company", 8_000),
        MOVEMENT("Organisation", 2_000),
        CITY("Place", CITIES.size() * QUARTERS.size()),
        PAPER("Company", CITIES.size() * PAPERS.size());

        private final String type;
        private final int size;

        Kind(String type, int size) {
            this.type = type;
            this.size = size;
        }

        int size() {
            return size;
        }
    }

    /** The one of a kind with a number. */
    static Member member(String id, Kind kind, int number) {
        return new Member(id, kind.type, names(kind, number), key(kind, number));
    }

    private static Optional<String> key(Kind kind, int number) {
        return switch (kind) {
            case COUNTRY -> Optional.of("iso3166:" + COUNTRIES.get(number).substring(0, 2));
            // Three in ten are in nobody's register, so each article has its own.
            case PERSON, MOVEMENT, COMPANY ->
                number % 10 >= 7
                        ? Optional.empty()
                        : Optional.of(
                                kind == Kind.COMPANY
                                        ? String.format(Locale.ROOT, "lei:AVERMENTBENCH%07d", number)
                                        // Wikidata has no such numbers.
                                        : "wd:Q9" + kind.ordinal() + String.format(Locale.ROOT, "%08d", number));
            default -> Optional.of("reg:" + kind.name().toLowerCase(Locale.ROOT) + "-" + number);
        };
    }

    private static List<String> names(Kind kind, int number) {
        return switch (kind) {
            case PERSON -> Names.ofPerson(number);
            case COUNTRY -> List.of(COUNTRIES.get(number).substring(3));
            case GOVERNMENT -> List.of("government of " + COUNTRIES.get(number).substring(3));
            case BODY ->
                List.of(OFFICES.get(number / COUNTRIES.size()) + " of "
                        + COUNTRIES.get(number % COUNTRIES.size()).substring(3));
            case COURT ->
                List.of((number % 2 == 0 ? "District Court of " : "Court of Appeal of ") + CITIES.get(number / 2));
            case BLOC -> List.of(BLOCS.get(number));
            case COMPANY -> {
                String short_ = city(number) + " " + TRADES.get(number / 7 % TRADES.size());
                String full = short_ + " " + FORMS.get(number / 11 % FORMS.size());
                yield number % 4 == 0 ? List.of(full, short_) : List.of(full);
            }
            case MOVEMENT -> List.of(city(number) + " " + CAUSES.get(number / 5 % CAUSES.size()));
            case CITY -> List.of(city(number));
            case PAPER -> List.of(city(number) + " " + PAPERS.get(number % PAPERS.size()));
        };
    }

    private static String city(int number) {
        return QUARTERS.get(number / CITIES.size() % QUARTERS.size()) + CITIES.get(number % CITIES.size());
    }
}
