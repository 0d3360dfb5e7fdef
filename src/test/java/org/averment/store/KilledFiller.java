package org.averment.store;

import java.nio.file.Path;

/**
 * A process that fills several empty stores at once, one thread each, and tells how far each has come, until it is
 * killed. Arguments: for each store its directory and the seed of what goes in.
 */
final class KilledFiller {
    private KilledFiller() {}

    public static void main(String[] args) {
        for (int i = 0; i < args.length; i += 2) {
            int index = i / 2;
            Path path = Path.of(args[i]);
            KillPlan plan = new KillPlan(Long.parseLong(args[i + 1]));
            new Thread(() -> fill(index, path, plan)).start();
        }
    }

    private static void fill(int index, Path path, KillPlan plan) {
        System.out.println(index + " opens");
        // Neither is closed: there is no end but the kill.
        Store store = Store.open(path, OpenMode.write(Given.BASE));
        FirstLoad load = store.firstLoad().orElseThrow();
        System.out.println(index + " adds");
        plan.firstLoad().forEach(load::add);
        System.out.println(index + " builds");
        load.finish(share -> System.out.println(index + " built"));
        System.out.println(index + " finished");
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
