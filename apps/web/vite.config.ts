import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the development server finds the product (`npm start`). */
const product = 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    // Fonts and icons stay files: the content security policy allows no fonts from data addresses.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: Object.fromEntries(['/api', '/oidc', '/session', '/test'].map((path) => [path, product])),
  },
});
