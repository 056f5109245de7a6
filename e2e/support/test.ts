import { test as base, expect } from '@playwright/test';

/**
 * The test of every spec: it fails on a console message, a page error, a failed request, or a request to another host,
 * wherever they happen.
 */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      const host = new URL(baseURL ?? '').host;
      context.on('console', (message) => noise.push(`console ${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => noise.push(`page error: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        // Leaving a page cancels what it was still loading; that is no failure.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          noise.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
      });
      context.on('request', (request) => {
        if (new URL(request.url()).host !== host) noise.push(`other host: ${request.url()}`);
      });
      await use();
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
