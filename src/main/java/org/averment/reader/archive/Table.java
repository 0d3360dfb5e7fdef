package org.averment.reader.archive;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/**
 * What an archive says that it holds, looked through before any of it is unpacked.
 *
 * @param files what to unpack, in the archive's order
 * @param warnings what is passed over
 */
record Table(List<Entry> files, List<Diagnostic> warnings) {
    private static final int FILE_TYPE = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;
    private static final String INSIDE = "paths that lead down from the archive: no .., no drive, no backslash";

    /**
     * One file in it.
     *
     * @param path where it goes below the archive's folder, with {@code /}, no part of it empty or of dots alone
     */
    record Entry(String path, ZipArchiveEntry packed) {}

    Table {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /** The table of an archive, unless anything in it is not to be unpacked. */
    static Table of(String archive, ZipFile zip) throws Refused {
        List<Entry> files = new ArrayList<>();
        List<Diagnostic> warnings = new ArrayList<>();
        Set<String> folders = new HashSet<>();
        Set<String> paths = new HashSet<>();
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry packed = all.nextElement();
            List<String> parts = parts(archive, packed);
            refuseUnreadable(archive, zip, packed);
            String path = String.join("/", parts);
            for (int i = 1; i < parts.size(); i++) {
                folders.add(String.join("/", parts.subList(0, i)));
            }
            if (packed.isDirectory()) {
                continue;
            }
            if (!paths.add(path)) {
                throw Refused.path(archive, packed.getName(), "each file once");
            }
            if (paths.size() + folders.size() > Bounds.ENTRIES) {
                throw tooMany(archive);
            }
            if (path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                warnings.add(Diagnostic.warning(
                                "archive-nested", Position.of(archive), "an archive in the archive is passed over")
                        .value(path)
                        .expected("its files, or the inner archive by itself"));
            } else {
                files.add(new Entry(path, packed));
            }
        }
        return new Table(files, warnings);
    }

    static Refused tooMany(String archive) {
        return Refused.large(archive, "files and folders", "at most " + Bounds.ENTRIES);
    }

    private static void refuseUnreadable(String archive, ZipFile zip, ZipArchiveEntry packed) throws Refused {
        // Whatever system the archive says it comes from: another program might make the link.
        if ((packed.getExternalAttributes() >>> 16 & FILE_TYPE) == SYMBOLIC_LINK) {
            throw Refused.link(archive, packed.getName());
        }
        if (packed.getGeneralPurposeBit().usesEncryption()) {
            throw Refused.encrypted(archive);
        }
        if (!zip.canReadEntryData(packed)) {
            throw Refused.broken(archive, "method " + packed.getMethod() + " of " + packed.getName());
        }
        if (packed.getSize() > Bounds.ENTRY_BYTES) {
            throw Refused.large(archive, packed.getName(), "at most " + Bounds.ENTRY_BYTES + " bytes a file");
        }
    }

    /** As it stands in the archive: the library makes slashes of some backslashes. */
    private static boolean hasBackslash(ZipArchiveEntry packed) {
        for (byte b : packed.getRawName()) {
            if (b == '\\') {
                return true;
            }
        }
        return packed.getName().indexOf('\\') >= 0;
    }

    /** The parts of an entry's path, those that mean nothing left out. */
    private static List<String> parts(String archive, ZipArchiveEntry packed) throws Refused {
        String name = packed.getName();
        boolean drive = name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
        if (name.startsWith("/") || hasBackslash(packed) || drive || name.length() > Bounds.PATH_CHARS) {
            throw Refused.path(archive, name, INSIDE);
        }
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            if (part.equals("..")) {
                throw Refused.path(archive, name, INSIDE);
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        if (parts.size() > Bounds.PATH_PARTS || parts.isEmpty() && !packed.isDirectory()) {
            throw Refused.path(archive, name, "at most " + Bounds.PATH_PARTS + " folders in each other");
        }
        return parts;
    }
}
