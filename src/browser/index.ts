export { findBrowser, launchArguments } from './find-browser.ts';
