package org.averment.bench.rdf4j;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/**
 * Loads N-Quads into an empty LMDB store, in one transaction without isolation, which is the quickest way. The indexes
 * answer a pattern that begins with any of its four places, as TDB2's do.
 */
public final class Load {
    static final LmdbStoreConfig CONFIG = new LmdbStoreConfig("cspo,spoc,posc,ospc");

    private Load() {}

    public static void main(String[] args) throws Exception {
        SailRepository repository =
                new SailRepository(new LmdbStore(Path.of(args[1]).toFile(), CONFIG));
        repository.init();
        try (RepositoryConnection connection = repository.getConnection();
                InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])), 1 << 16)) {
            connection.begin(IsolationLevels.NONE);
            connection.add(in, RDFFormat.NQUADS);
            connection.commit();
            System.out.println(connection.size());
        } finally {
            repository.shutDown();
        }
    }
}
