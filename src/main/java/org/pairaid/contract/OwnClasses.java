package org.pairaid.contract;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The class files beside a class: of its package and of packages below, from the jar or folder it comes from. */
final class OwnClasses {
  private OwnClasses() {}

  static List<ClassFile> of(Class<?> provider) {
    var source = provider.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      throw new IllegalStateException(provider.getName() + " comes from no jar or folder, so that its classes cannot be read");
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        return read(place, provider.getPackageName());
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return read(jar.getPath("/"), provider.getPackageName());
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the classes in " + source.getLocation() + " cannot be read: " + e, e);
    }
  }

  private static List<ClassFile> read(Path root, String ownPackage) throws IOException {
    Path folder = root.resolve(ownPackage.replace('.', '/'));
    List<ClassFile> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, ownPackage.isEmpty() ? 1 : Integer.MAX_VALUE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class") && !path.endsWith("package-info.class")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          classes.add(ClassFile.read(in));
        }
      }
    }
    return classes;
  }
}
