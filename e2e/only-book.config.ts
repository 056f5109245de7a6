import config from './playwright.config.ts';
const servers = Array.isArray(config.webServer) ? config.webServer : [];
export default { ...config, webServer: servers.slice(0, 1) };
