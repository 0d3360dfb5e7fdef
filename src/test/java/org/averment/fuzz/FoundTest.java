package org.averment.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.averment.reader.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fuzzing found, each as small as it gets: one item is at fault, and the document is imported all the same. */
class FoundTest {
    @TempDir
    Path folder;

    private void isImported(String... files) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            bytes.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        Mutant input = new Mutant(0, 0, "any", bytes);
        input.write(folder);
        try (Inputs inputs = input.inputs(folder)) {
            Judgement.Tally tally = new Judgement().judge(inputs);
            assertThat(tally.documents()).isEqualTo(1);
            assertThat(tally.refused()).isZero();
        }
    }

    @Test
    void a_label_of_white_space_is_none() throws IOException {
        isImported("a.jsonl", "{\"text\": \"Rain fell.\", \"label\": [[0, 4, \" \"]]}");
    }

    @Test
    void one_relation_twice_is_one_claim_however_often_its_evidence_is_given() throws IOException {
        String relation = "{\"arg1\": {\"text\": \"Ida\", \"type\": \"Person\"}, \"type\": \"leads\","
                + " \"arg2\": {\"text\": \"Nordkai\", \"type\": \"Company\"}, \"evidence\": [%s]}";
        String quote = "{\"text\": \"Ida leads Nordkai\"}";
        isImported(
                "a.json",
                "{\"text\": \"Ida leads Nordkai.\", \"relations\": [" + relation.formatted(quote) + ", "
                        + relation.formatted(quote + ", " + quote) + "]}");
    }

    @Test
    void an_event_is_no_word_that_stands_for_an_event() throws IOException {
        isImported(
                "a.txt",
                "Rain fell.",
                "a.ann",
                "T1\tWeather 0 4\tRain\nE1\tWeather:E1\nE2\tWeather:E3\nE3\tWeather:E2\nE4\tWeather:T1\n");
    }
}
