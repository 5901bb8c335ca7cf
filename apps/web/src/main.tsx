import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '@amtsweg/ui';
import { followNewVersions } from './follow-new-versions.js';
import { queryClient } from './query-client.js';
import { router } from './router.js';
import './styles.css';

followNewVersions();

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the application');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LiveRegion>
        <RouterProvider router={router} />
      </LiveRegion>
    </QueryClientProvider>
  </StrictMode>,
);
