package org.averment.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the archive of classes from which the JVM starts faster: a dynamic class-data archive, from JDK 25 on an
 * ahead-of-time cache. The build and the launcher run it; it is no command.
 *
 * <p>An archive fits one JDK, and one jar under one path. The JVM itself refuses any other; the launcher sees to it
 * that it is not asked in vain.
 */
final class ClassArchive {
    private static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;
    /** It takes some seconds; a JVM that hangs must not keep the lock for ever. */
    private static final long LONGEST_MINUTES = 5;

    private final Path archive;

    private ClassArchive(Path archive) {
        this.archive = archive.toAbsolutePath();
    }

    /** Makes the archive that the argument names, of the jar that is the class path. */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean made = new ClassArchive(Path.of(args[0])).make(System.getProperty("java.class.path"));
        System.exit(made ? ExitCode.DONE : ExitCode.ENVIRONMENT);
    }

    /**
     * Puts it in place at once and whole. Where this JVM can make none an empty file is left, so that not every start
     * tries again.
     *
     * @return false if another process is at it, which leaves all as it is
     */
    private boolean make(String jar) throws IOException, InterruptedException {
        try (FileChannel channel =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return false;
            }
            Path part = beside(".part");
            Files.deleteIfExists(part);
            if (!trained(jar, part)) {
                Files.deleteIfExists(part);
                Files.createFile(part);
            }
            Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }

    /** Runs another JVM, whose classes are archived when it ends. */
    private static boolean trained(String jar, Path into) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        (HAS_AOT_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + into,
                        // As the launcher starts it: a JVM with other modules or another collector takes less of the
                        // archive.
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        // A cache keeps what full compilation learns; for classes alone that would be twice the work.
                        "-XX:TieredStopAtLevel=" + (HAS_AOT_CACHE ? 4 : 1),
                        "-cp",
                        jar,
                        TrainingRun.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Options of the user's, an agent for instance, would make an archive that fits nobody else.
        builder.environment().keySet().removeAll(java.util.Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0 && Files.exists(into);
        } finally {
            process.destroyForcibly();
        }
    }

    private Path beside(String ending) {
        return archive.resolveSibling(archive.getFileName() + ending);
    }
}
