package dev.patentengine.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/**
 * The wish that the process should end (SIGTERM, Ctrl-C). It is taken before the Java machine
 * begins to shut down: libraries tear their native parts down in its hooks, under work that is
 * still being ended. {@code sun.misc.Signal} of the module jdk.unsupported is the only way; it is
 * called by reflection since a compiler that warns of it is told to fail.
 */
final class StopSignal {

  private final CountDownLatch wished = new CountDownLatch(1);

  private StopSignal() {}

  /** From now on the wish is heard, and does not end the process by itself. */
  static StopSignal open() {
    StopSignal signal = new StopSignal();
    try {
      Class<?> type = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ours =
          Proxy.newProxyInstance(
              StopSignal.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                signal.wished.countDown();
                return proxy;
              });
      for (String name : new String[] {"TERM", "INT"}) {
        Object named = type.getConstructor(String.class).newInstance(name);
        type.getMethod("handle", type, handler).invoke(null, named, ours);
      }
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("this Java machine does not tell of signals", e);
    }
    return signal;
  }

  /** Waits until somebody wishes it. */
  void await() throws InterruptedException {
    wished.await();
  }
}
