package org.pairaid.contract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a compiled class uses, by its constant pool (Java Virtual Machine Specification, section 4.4).
 *
 * @param name its full name
 * @param uses the classes it names, and as {@code class.member} their methods and fields, sorted
 */
record ClassFile(String name, Set<String> uses) {
  private static final int MAGIC = 0xCAFEBABE;

  static ClassFile read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(bytes);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    in.readInt();
    int count = in.readUnsignedShort();
    int[] tags = new int[count];
    int[][] parts = new int[count][];
    String[] words = new String[count];
    for (int i = 1; i < count; i++) {
      tags[i] = in.readUnsignedByte();
      switch (tags[i]) {
        case 1 -> words[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> parts[i] = new int[] {in.readUnsignedShort()};
        case 9, 10, 11, 12, 17, 18 -> parts[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
        case 15 -> parts[i] = new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        default -> throw new IOException("unknown constant " + tags[i]);
      }
    }
    in.readUnsignedShort();
    String self = name(words[parts[in.readUnsignedShort()][0]]);
    Set<String> uses = new TreeSet<>();
    for (int i = 1; i < count; i++) {
      if (tags[i] == 7) {
        uses.add(name(words[parts[i][0]]));
      } else if (tags[i] >= 9 && tags[i] <= 11) {
        String member = words[parts[parts[i][1]][0]];
        uses.add(name(words[parts[parts[i][0]][0]]) + "." + member);
      }
    }
    return new ClassFile(self, uses);
  }

  /** The full name of an internal one; of an array, that of its entries. */
  private static String name(String internal) {
    return internal.replaceFirst("^\\[+L?", "").replace(";", "").replace('/', '.');
  }
}
