package org.averment.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The other ways from articles to quads: by hand in Java, and by RML. All make one graph, so that they can be compared. */
final class Mappers {
    static final String JENA_MODEL = "Jena model an article, `RDFDataMgr`";
    static final String TREE_STREAM = "Jackson tree, Jena's N-Quads writer";
    static final String CARML = "CARML 0.4.11";
    static final String RMLMAPPER = "RMLMapper 6.1.3";

    private final Bench bench;
    private final Path articles;
    private final int count;
    private final int limitSeconds;

    /** @param limitSeconds an RML mapper that takes more CPU seconds is given up */
    Mappers(Bench bench, int count, int limitSeconds) throws IOException {
        this.bench = bench;
        this.articles = bench.articles(count);
        this.count = count;
        this.limitSeconds = limitSeconds;
    }

    /** Where one of them writes. */
    String output(String name) {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".nq";
        return bench.work().resolve("out-" + file).toString();
    }

    /** Throws away what they wrote. */
    void forget() throws IOException {
        try (DirectoryStream<Path> written = Files.newDirectoryStream(bench.work(), "out-*")) {
            for (Path file : written) {
                Files.delete(file);
            }
        }
    }

    String articles() {
        return articles.toString();
    }

    int count() {
        return count;
    }

    List<Command> byHand() {
        return List.of(
                bench.java(JENA_MODEL, List.of(), JenaModel.class, articles(), output(JENA_MODEL)),
                bench.java(TREE_STREAM, List.of(), TreeStream.class, articles(), output(TREE_STREAM)));
    }

    /** Those that Maven can get. */
    List<Command> byRml() throws IOException, InterruptedException {
        Path mapping = prepared();
        List<Command> found = new ArrayList<>();
        Optional<String> carml = bench.peer("carml");
        carml.ifPresent(path ->
                found.add(command(CARML, path, "org.averment.bench.carml.Map", mapping.toString(), output(CARML))));
        Optional<String> rmlmapper = bench.peer("rmlmapper");
        rmlmapper.ifPresent(path -> found.add(
                command(RMLMAPPER, path, "org.averment.bench.rmlmapper.Map", mapping.toString(), output(RMLMAPPER))));
        return found;
    }

    private Command command(String name, String classPath, String main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(Bench.java(), "-cp", classPath, main));
        words.addAll(List.of(arguments));
        return new Command(name, words, limitSeconds);
    }

    /** The mapping, and beside it the articles in the form that it reads. */
    private Path prepared() throws IOException {
        Path folder = Files.createDirectories(bench.work().resolve("rml-" + count));
        Path input = folder.resolve("articles.json");
        PeerInput.write(articles, input);
        Path mapping = folder.resolve("articles.rml.ttl");
        // RMLMapper looks for a source in the folder where it was started, unless its path is whole.
        String text = Files.readString(bench.home().resolve("src/bench/rml/articles.rml.ttl"))
                .replace("\"articles.json\"", "\"" + input + "\"");
        Files.writeString(folder.resolve("part"), text);
        Files.move(folder.resolve("part"), mapping, StandardCopyOption.REPLACE_EXISTING);
        return mapping;
    }
}
