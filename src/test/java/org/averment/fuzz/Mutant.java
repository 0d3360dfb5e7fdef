package org.averment.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.averment.reader.Inputs;

/**
 * A fixture, broken.
 *
 * @param seed of the run
 * @param number in the run; with the seed it tells everything
 * @param format of the fixture
 * @param files by their paths; one of an archive's name is an archive
 */
record Mutant(long seed, long number, String format, Map<String, byte[]> files) {
    /** The same whenever it is asked for, whatever was made before it. */
    static Mutant of(List<Fixture> fixtures, long seed, long number) {
        Random random = new Random(seed * 1_000_003 + number);
        random.nextLong(); // near seeds begin alike
        List<String> formats =
                fixtures.stream().map(Fixture::format).distinct().sorted().toList();
        String format = formats.get(random.nextInt(formats.size()));
        List<Fixture> some =
                fixtures.stream().filter(one -> one.format().equals(format)).toList();
        Fixture fixture = some.get(random.nextInt(some.size()));
        Map<String, byte[]> files = new TreeMap<>(fixture.files());
        int kind = random.nextInt(20);
        if (kind == 0) {
            byte[] archive = new ByteMutation(random).mutated(zip(files));
            return new Mutant(seed, number, fixture.format(), Map.of("news.zip", archive));
        }
        List<String> beside = files.keySet().stream()
                .filter(name -> !name.equals(fixture.main()))
                .toList();
        boolean other = !beside.isEmpty() && random.nextInt(5) == 0;
        String name = other ? beside.get(random.nextInt(beside.size())) : fixture.main();
        files.put(
                name,
                kind < 5 || other
                        ? new ByteMutation(random).mutated(files.get(name))
                        : structured(name, files.get(name), random));
        return new Mutant(seed, number, fixture.format(), files);
    }

    private static byte[] structured(String name, byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String mutated =
                name.endsWith(".ann") ? new LineMutation(random).mutated(text) : new JsonMutation(random).mutated(text);
        return mutated.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes it into a folder of its own, which must be new or hold an earlier mutant. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** What it holds, written into a folder, as a user would name it. */
    Inputs inputs(Path folder) {
        boolean archive = files.containsKey("news.zip");
        Path named = archive ? folder.resolve("news.zip") : folder;
        return Inputs.of(List.of(named.toString()), InputStream.nullInputStream());
    }

    @Override
    public String toString() {
        return "-Daverment.seed=" + seed + ", input " + number + " (" + format + ")";
    }
}
