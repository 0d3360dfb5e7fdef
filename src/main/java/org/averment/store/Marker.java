package org.averment.store;

import java.util.Optional;
import java.util.Properties;

/**
 * What makes a directory a store of ours.
 *
 * @param format version of the directory's layout
 * @param base base of every IRI that is minted for the store
 * @param createdBy version of Averment that created it
 */
record Marker(int format, String base, String createdBy) {
    /** The layout that this version writes. */
    static final int FORMAT = 1;

    Properties toProperties() {
        Properties properties = new Properties();
        properties.setProperty("format", Integer.toString(format));
        properties.setProperty("base", base);
        properties.setProperty("created-by", createdBy);
        return properties;
    }

    /** Empty where it is no marker. */
    static Optional<Marker> from(Properties properties) {
        try {
            int format = Integer.parseInt(properties.getProperty("format", ""));
            String base = properties.getProperty("base", "");
            // A later format may say where the base stands in its own way; that it is later is all we need.
            if (format < 1 || (base.isEmpty() && format <= FORMAT)) {
                return Optional.empty();
            }
            return Optional.of(new Marker(format, base, properties.getProperty("created-by", "unknown")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
