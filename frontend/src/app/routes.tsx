import { createBrowserRouter } from 'react-router'
import { Crash } from './trouble/Crash'
import { Layout } from './layout/Layout'
import { Starting } from './trouble/Starting'

/** Every page is its own chunk: what a phone on a bad network loads first is the frame and one page. */
export const router = createBrowserRouter([
  {
    Component: Layout,
    HydrateFallback: Starting,
    children: [
      {
        ErrorBoundary: Crash,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('../features/innovations/list/InnovationsPage')).InnovationsPage,
            }),
          },
          {
            path: 'innovations/new',
            lazy: async () => ({
              Component: (await import('../features/innovations/form/NewInnovationPage')).NewInnovationPage,
            }),
          },
          {
            path: 'innovations/:id',
            lazy: async () => ({
              Component: (await import('../features/innovations/page/InnovationPage')).InnovationPage,
            }),
          },
          {
            path: 'innovations/:id/edit',
            lazy: async () => ({
              Component: (await import('../features/innovations/form/EditInnovationPage')).EditInnovationPage,
            }),
          },
          {
            path: 'assessments/:id',
            lazy: async () => ({
              Component: (await import('../features/assessments/RoundPage')).RoundPage,
            }),
          },
          {
            path: 'assessments/:id/sheets/:sheet',
            lazy: async () => ({
              Component: (await import('../features/assessments/SheetPage')).SheetPage,
            }),
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./trouble/MissingPage')).MissingPage }),
          },
        ],
      },
    ],
  },
])
