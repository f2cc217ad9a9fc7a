export { type AppOptions, createApp } from './app.ts';
export { serveApp } from './serve.ts';
