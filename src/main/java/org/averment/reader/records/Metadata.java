package org.averment.reader.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.averment.model.Written;
import org.averment.model.standoff.Header;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.reader.tree.Node;

/**
 * What a record says beside its annotations: of the article itself, as far as the usual names of keys tell, goes to its
 * header; the rest becomes attributes of the document, a nested key named by its path. Not thread safe.
 */
public final class Metadata {
    /** Counted by this in the report. */
    private static final String KIND = "metadata";

    private static final Set<String> URL = Set.of("url", "link", "source_url", "article_url");
    private static final Set<String> TITLE = Set.of("title", "headline");
    private static final Set<String> PUBLISHED =
            Set.of("published", "date", "published_at", "publication_date", "date_published", "pub_date");
    private static final Set<String> LANGUAGE = Set.of("language", "lang");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private final List<Item> items = new ArrayList<>();
    private Header header = Header.NONE;

    /** Takes all of a map but some of its keys. */
    public void add(Node.Mapping map, Set<String> without) {
        for (Node.Entry entry : map.entries()) {
            if (!without.contains(entry.key().text())) {
                add(entry.key(), entry.value());
            }
        }
    }

    /** Takes a key with its value, whatever it is. */
    public void add(Written key, Node value) {
        if (value instanceof Node.Scalar scalar) {
            add(key, scalar.written());
        } else if (value instanceof Node.Sequence list) {
            list.items().forEach(item -> attribute(key, item));
        } else {
            attribute(key, value);
        }
    }

    private void add(Written key, Written value) {
        String name = key.text();
        if (header.url().isEmpty()
                && URL.contains(name)
                && WEB.matcher(value.text()).matches()) {
            header = new Header(Optional.of(value), header.title(), header.published(), header.language());
        } else if (header.title().isEmpty() && TITLE.contains(name)) {
            header = new Header(header.url(), Optional.of(value), header.published(), header.language());
        } else if (header.published().isEmpty() && PUBLISHED.contains(name)) {
            header = new Header(header.url(), header.title(), Optional.of(value), header.language());
        } else if (header.language().isEmpty() && LANGUAGE.contains(name)) {
            header = new Header(header.url(), header.title(), header.published(), Optional.of(value));
        } else {
            attribute(key, value);
        }
    }

    /** Goes no deeper than the tree, which is bounded. */
    private void attribute(Written key, Node value) {
        if (value instanceof Node.Scalar scalar) {
            attribute(key, scalar.written());
        } else if (value instanceof Node.Sequence list) {
            list.items().forEach(item -> attribute(key, item));
        } else if (value instanceof Node.Mapping map) {
            for (Node.Entry entry : map.entries()) {
                Written path = new Written(
                        key.text() + "." + entry.key().text(), entry.key().position());
                attribute(path, entry.value());
            }
        }
    }

    private void attribute(Written key, Written value) {
        Written id = new Written(KIND + "-" + (items.size() + 1), key.position());
        items.add(new Item.Attribute(Origin.of(id, KIND), Optional.empty(), key, Optional.of(value)));
    }

    public Header header() {
        return header;
    }

    /** What became attributes, in the order of the source. */
    public List<Item> items() {
        return items;
    }
}
