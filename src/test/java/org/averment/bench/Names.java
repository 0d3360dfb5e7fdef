package org.averment.bench;

import java.util.List;

/** What people are called: in Latin letters, and many of them also in a script of their own. */
final class Names {
    /** One people's names, each as Latin letters, a bar, and the script of its own (or the same). */
    private record Custom(boolean familyFirst, List<String> given, List<String> family) {}

    private static final List<Custom> CUSTOMS = List.of(
            custom(
                    "Jürgen Zoë Łukasz Søren Begoña François Çağla Đorđe Ágnes Seán Niamh Thomas Helen Robert",
                    "Müller Núñez Kowalczyk Østergård Lefèvre Yıldız Hoxha Dvořák Sigurðsson O’Neill Whitfield Brandt"),
            custom(
                    "Oleksandr|Олександр Dmitri|Дмитрий Natalia|Наталья Svetlana|Светлана Yuri|Юрий Iryna|Ірина",
                    "Kovalenko|Коваленко Petrov|Петров Sokolov|Соколов Bondarenko|Бондаренко Dimitrov|Димитров"),
            custom(
                    "Eleni|Ελένη Nikos|Νίκος Giorgos|Γιώργος Katerina|Κατερίνα",
                    "Papadakis|Παπαδάκης Georgiou|Γεωργίου Dimou|Δήμου Vlachos|Βλάχος"),
            custom("Leila|ليلى Omar|عمر Yusuf|يوسف Maryam|مريم", "Haddad|حداد Mansour|منصور Khalil|خليل Nasser|ناصر"),
            new Custom(true, words("Wei|伟 Fang|芳 Min|敏 Jun|军"), words("Zhang|张 Li|李 Chen|陈 Wang|王 Zhao|赵")),
            custom(
                    "Anjali|अंजलि Vikram|विक्रम Meera|मीरा Arjun|अर्जुन",
                    "Sharma|शर्मा Verma|वर्मा Gupta|गुप्ता Nair|नायर"),
            custom("Nino|ნინო Giorgi|გიორგი Ketevan|ქეთევან", "Beridze|ბერიძე Kapanadze|კაპანაძე Lomidze|ლომიძე"),
            new Custom(true, words("Min-jun|민준 Seo-yeon|서연 Ji-ho|지호"), words("Kim|김 Park|박 Lee|이 Choi|최")));

    private Names() {}

    /** The names of somebody, the best first; different numbers may well give the same ones, as in life. */
    static List<String> ofPerson(int number) {
        // Latin names are as many as all others.
        Custom custom = number % 2 == 0 ? CUSTOMS.get(0) : CUSTOMS.get(1 + number / 2 % (CUSTOMS.size() - 1));
        int rest = number / (2 * CUSTOMS.size());
        String[] given = custom.given().get(number % custom.given().size()).split("\\|");
        String[] family = custom.family()
                .get((number / 3 + rest) % custom.family().size())
                .split("\\|");
        String initial = rest == 0 ? "" : (char) ('A' + rest % 26) + ".";
        String full = custom.familyFirst()
                ? family[0] + " " + given[0] + (initial.isEmpty() ? "" : " " + initial)
                : given[0] + " " + (initial.isEmpty() ? "" : initial + " ") + family[0];
        if (given.length == 1) {
            return number % 3 == 0 ? List.of(full, family[0]) : List.of(full);
        }
        return List.of(full, custom.familyFirst() ? family[1] + given[1] : given[1] + " " + family[1]);
    }

    private static Custom custom(String given, String family) {
        return new Custom(false, words(given), words(family));
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" "));
    }
}
