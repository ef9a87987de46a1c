package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {
  /** @param share percentage of pixels that are not white */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 100})
  void isReadAsItWasDrawn(int share) throws IOException {
    Random random = new Random(share);
    BufferedImage image = new BufferedImage(61, 47, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, random.nextInt(100) < share ? random.nextInt(1 << 24) : Color.WHITE.getRGB());
      }
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(image, 7559)));
    assertThat(read.getWidth()).isEqualTo(61);
    assertThat(read.getHeight()).isEqualTo(47);
    for (int y = 0; y < 47; y++) {
      assertThat(read.getRGB(0, y, 61, 1, null, 0, 61)).isEqualTo(image.getRGB(0, y, 61, 1, null, 0, 61));
    }
  }
}
