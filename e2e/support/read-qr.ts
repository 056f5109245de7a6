import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

/** Pixels a module: a decoder wants more than one. */
const scale = 4;

/** What the QR codes of these addresses say, drawn by the browser and read by a decoder that nobody here wrote. */
export async function readQr(page: Page, addresses: readonly string[]): Promise<(string | undefined)[]> {
  const drawn = await page.evaluate(async (urls) => {
    const read = async (url: string) => {
      const image = Object.assign(new Image(), { src: url });
      await image.decode();
      const size = Number((await (await fetch(url)).text()).match(/viewBox="0 0 (\d+) /)?.[1]);
      const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, size, size);
      const data = context?.getImageData(0, 0, size, size).data ?? [];
      return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => (data[(y * size + x) * 4] ?? 255) < 128));
    };
    const codes: boolean[][][] = [];
    for (const url of urls) codes.push(await read(url));
    return codes;
  }, addresses);
  return drawn.map((rows) => jsQR(pixelsOf(rows), rows.length * scale, rows.length * scale)?.data);
}

function pixelsOf(rows: boolean[][]): Uint8ClampedArray {
  const side = rows.length * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)]) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return pixels;
}
