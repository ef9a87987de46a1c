package org.pairaid.plugin;

import java.util.List;

/** What a plug-in sees of the program: the interfaces of strategies, the records they handle, random streams. The engine is out of its reach. */
final class AuthorsView extends ClassLoader {
  private static final List<String> SHOWN = List.of("org.pairaid.strategy.", "org.pairaid.model.", "org.apache.commons.rng.");

  private final ClassLoader program = AuthorsView.class.getClassLoader();

  AuthorsView() {
    super("authors-view", ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (SHOWN.stream().noneMatch(name::startsWith)) {
      throw new ClassNotFoundException(name);
    }
    return program.loadClass(name);
  }
}
