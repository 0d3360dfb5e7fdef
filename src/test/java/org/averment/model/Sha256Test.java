package org.averment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** What {@code printf abc | sha256sum} prints. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_is_what_sha256sum_prints() {
        assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        // printf 'Rama é 😀' | sha256sum
        assertThat(Sha256.of("Rama é 😀"))
                .isEqualTo("53e7a7ed4514d3629d993b95ce8cdf8d9bd627bbde5ca32d93b7685e011f94fd");
    }

    @Test
    void parts_make_the_same_as_the_whole() {
        byte[] bytes = "xabcx".getBytes(StandardCharsets.UTF_8);
        assertThat(new Sha256().add(bytes, 1, 4).hex()).isEqualTo(OF_ABC);
        assertThat(new Sha256()
                        .add("a")
                        .add(bytes, 2, 2)
                        .add("bc".getBytes(StandardCharsets.UTF_8))
                        .hex())
                .isEqualTo(OF_ABC);
    }
}
