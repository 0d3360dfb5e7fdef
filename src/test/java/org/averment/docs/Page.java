package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in Markdown, as far as tests need it.
 *
 * @param path where it stands
 * @param lines its lines
 */
public record Page(Path path, List<String> lines) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A fenced block.
     *
     * @param language the first word behind the opening fence
     * @param name the other words there; of an example, the name of the file that it is
     * @param text the lines between the fences
     * @param line the number of its first line in the page
     */
    public record Block(String language, String name, String text, int line) {}

    public static Page at(Path path) {
        try {
            return new Page(path, Files.readAllLines(path, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page readme() {
        return at(Path.of("README.md"));
    }

    /** Every page of the project. */
    static List<Page> all() {
        try (Stream<Path> found = Files.walk(Path.of("src/site/markdown"))) {
            return Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md", "seeds/README.md")
                                    .map(Path::of),
                            found.filter(path -> path.toString().endsWith(".md"))
                                    .sorted())
                    .map(Page::at)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String[] words = lines.get(i).substring(3).strip().split(" ", 2);
                blocks.add(new Block(
                        words[0],
                        words.length > 1 ? words[1] : "",
                        lines.subList(i + 1, end).stream()
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()),
                        i + 2));
                i = end;
            }
        }
        return blocks;
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** The page's words, without its blocks. */
    String prose() {
        StringBuilder prose = new StringBuilder();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = !inside;
            } else if (!inside) {
                prose.append(line).append('\n');
            }
        }
        return prose.toString();
    }

    List<String> links() {
        return groups(LINK, prose());
    }

    /** What stands between backticks in the prose. */
    List<String> codes() {
        return groups(CODE, prose());
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The headings' anchors, as web hosts of repositories make them. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        for (String line : lines) {
            Matcher heading = Pattern.compile("#+ (.*)").matcher(line);
            if (heading.matches()) {
                anchors.add(heading.group(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
            }
        }
        return anchors;
    }
}
