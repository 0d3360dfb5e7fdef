package org.averment.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of a store in memory. */
final class MemoryTexts implements Texts {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public void put(StoredText text) {
        texts.put(text.sha256(), text.content());
    }

    @Override
    public boolean holds(String sha256) {
        return texts.containsKey(sha256);
    }

    @Override
    public void putForNow(StoredText text) {
        put(text);
    }

    @Override
    public boolean holds(StoredText text) {
        return texts.containsKey(text.sha256());
    }

    @Override
    public Optional<String> get(String sha256) {
        return Optional.ofNullable(texts.get(sha256));
    }

    @Override
    public void keepOnly(Set<String> sha256s) {
        texts.keySet().retainAll(sha256s);
    }
}
