package org.averment.bench;

import java.io.IOException;

/**
 * A part of the benchmark that is measured and shown by itself. To add one, write a class and enter it in
 * {@link Benchmark#SECTIONS}.
 */
interface Section {
    /** The word for it on the command line, and the name of the file that keeps its results. */
    String name();

    /** Its heading on the page. */
    String title();

    /**
     * Measures.
     *
     * @return what the page shows below the heading: Markdown, with what was measured, how, the goals and the results
     */
    String run(Bench bench) throws IOException, InterruptedException;
}
