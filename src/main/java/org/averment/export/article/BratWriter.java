package org.averment.export.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.averment.model.Article;
import org.averment.model.ArticleId;
import org.averment.model.Document;
import org.averment.model.Register;
import org.averment.model.Sha256;
import org.averment.model.mapping.Mapping;

/** brat's stand-off: a text and its annotations for each article, and the list of all types used. */
final class BratWriter implements ArticleWriter {
    /** File systems allow 255 bytes, of which the ending takes four. */
    private static final int LONGEST_NAME_BYTES = 200;

    private static final int HASH_DIGITS = 8;

    private final Path folder;
    private final Unheld unheld;
    private final BratRules rules;
    private final BratConf conf = new BratConf();
    private final Set<String> names = new HashSet<>();

    BratWriter(Path folder, List<Mapping> mappings, Unheld unheld) {
        this.folder = folder;
        this.unheld = unheld;
        this.rules = new BratRules(mappings);
    }

    @Override
    public void write(Document document) throws IOException {
        if (document instanceof Register register) {
            unheld.add("register", "brat holds articles alone", register.id());
            return;
        }
        Article article = (Article) document;
        String file = file(article);
        Files.writeString(folder.resolve(file + ".txt"), article.text().text());
        Files.writeString(folder.resolve(file + ".ann"), new BratDocument(article, rules, conf, unheld).ann());
    }

    /** The id, which is what brat's reader makes of the name again. */
    private String file(Article article) {
        String id = NativeWriter.name(article);
        boolean slug = article.id() instanceof ArticleId.Slug;
        boolean fits = slug
                && id.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME_BYTES
                && names.add(id.toLowerCase(Locale.ROOT));
        if (fits) {
            return id;
        }
        String readable = id.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-");
        String start = readable.substring(0, Math.min(readable.length(), 60));
        String name = start + "-" + Sha256.of(id).substring(0, HASH_DIGITS);
        names.add(name.toLowerCase(Locale.ROOT));
        unheld.add("detail of the article", "its id is no name of a file, which is " + name, id);
        return name;
    }

    @Override
    public void finish() throws IOException {
        Files.writeString(folder.resolve("annotation.conf"), conf.text());
    }
}
