import { announce } from './announce.ts';

/** Makes the buttons that turn a figure into a PNG of twice its size, with the fonts of the reader. */
export function offerPng(): void {
  for (const links of document.querySelectorAll<HTMLElement>('[data-png-links]')) links.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]'))
    button.addEventListener('click', () => {
      download(button.dataset['png'] ?? '').catch(() => announce('没有画成，请改用SVG'));
    });
}

async function download(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth * 2, height: image.naturalHeight * 2 });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve);
  const blob = await promise;
  if (!blob) throw new Error('The canvas gave no picture.');
  const url = URL.createObjectURL(blob);
  const name = address.split('/').at(-1)?.replace(/svg$/, 'png') ?? 'figure.png';
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
