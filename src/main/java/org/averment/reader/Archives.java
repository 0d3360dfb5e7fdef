package org.averment.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.reader.archive.Refused;
import org.averment.reader.archive.Unpacked;
import org.averment.reader.format.Input;

/** Zip archives as inputs: what is in one is read as if it lay in a folder of the archive's name. Stateless. */
final class Archives {
    static final String ENDING = ".zip";

    private static final String NOTHING = "there is no article in the archive";

    /** How every archive begins that holds something. */
    private static final byte[] START = {'P', 'K', 3, 4};

    private Archives() {}

    static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The files of an archive that a user named; to hold none is an error, as it is of a folder. */
    static Inputs named(String name, Path archive, Unpacked unpacked) {
        Inputs inputs = inputs(name, "", archive, unpacked);
        return inputs.isEmpty() ? with(inputs, Diagnostic.error("no-articles", Position.of(name), NOTHING)) : inputs;
    }

    /**
     * The files of an archive in a folder, where archives of other things may lie.
     *
     * @param prefix stands before their relative paths
     */
    static Inputs found(String name, String prefix, Path archive, Unpacked unpacked) {
        Inputs inputs = inputs(name, prefix, archive, unpacked);
        return inputs.isEmpty() ? with(inputs, Diagnostic.warning("no-articles", Position.of(name), NOTHING)) : inputs;
    }

    private static Inputs with(Inputs inputs, Diagnostic more) {
        List<Diagnostic> diagnostics = new ArrayList<>(inputs.diagnostics());
        diagnostics.add(more.expected(FolderWalk.expected()));
        return new Inputs(inputs.inputs(), diagnostics, inputs.unpacked());
    }

    private static Inputs inputs(String name, String prefix, Path archive, Unpacked unpacked) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            Path folder = unpacked.unpack(name, archive, diagnostics::add);
            Inputs inputs = FolderWalk.ofArchive(name, prefix, folder, unpacked);
            diagnostics.addAll(inputs.diagnostics());
            return new Inputs(inputs.inputs(), diagnostics, unpacked);
        } catch (Refused e) {
            diagnostics.add(e.diagnostic());
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error("unreadable", Position.of(name), "the archive cannot be unpacked")
                    .value(String.valueOf(e.getMessage())));
        }
        return new Inputs(List.of(), diagnostics, unpacked);
    }

    /** Standard input, which may be an archive: its first bytes tell. */
    static Inputs stdin(InputStream stdin, Unpacked unpacked) {
        PushbackInputStream in = new PushbackInputStream(stdin, START.length);
        try {
            byte[] start = in.readNBytes(START.length);
            in.unread(start);
            if (Arrays.equals(start, START)) {
                return named(Input.STDIN, unpacked.keep(Input.STDIN, in), unpacked);
            }
        } catch (Refused e) {
            return new Inputs(List.of(), List.of(e.diagnostic()), unpacked);
        } catch (IOException e) {
            Input broken = new Input(Input.STDIN, Path.of(""), () -> {
                throw e;
            });
            return new Inputs(List.of(broken), List.of(), unpacked);
        }
        return new Inputs(List.of(Input.stdin(in)), List.of(), unpacked);
    }
}
