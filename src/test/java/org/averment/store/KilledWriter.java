package org.averment.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A process that goes on with the plans of several stores at once, one thread each, and tells each step that it has
 * done, until it is killed. Arguments: for each store its directory, its seed, and the next step.
 */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch open = new CountDownLatch(args.length / 3);
        for (int i = 0; i < args.length; i += 3) {
            int index = i / 3;
            Path path = Path.of(args[i]);
            KillPlan plan = new KillPlan(Long.parseLong(args[i + 1]));
            int first = Integer.parseInt(args[i + 2]);
            new Thread(() -> {
                        // Never closed: there is no end but the kill.
                        Store store = Store.open(path, OpenMode.write(Given.BASE));
                        open.countDown();
                        for (int step = first; ; step++) {
                            plan.run(step, store);
                            System.out.println(index + " " + step);
                        }
                    })
                    .start();
        }
        open.await();
        System.out.println("ready");
    }
}
