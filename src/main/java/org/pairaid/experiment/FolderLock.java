package org.pairaid.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other processes from writing to a results folder. */
final class FolderLock implements Closeable {
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Locks a folder, which is made if it is not there.
   *
   * @throws FolderTakenException if another process has it
   */
  static FolderLock on(Path folder) throws IOException, FolderTakenException {
    Files.createDirectories(folder);
    FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new FolderLock(channel, lock);
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
    }
    channel.close();
    throw new FolderTakenException(folder + ": another pairaid writes to this folder. Wait for it, or choose another --out");
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
