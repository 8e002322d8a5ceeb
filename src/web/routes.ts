import type { Routes } from './app.tsx';
import { addRoutes } from './routes/add.tsx';
import { boardRoutes } from './routes/board.tsx';
import { correctRoutes } from './routes/correct.tsx';
import { coverageRoutes } from './routes/coverage.tsx';
import { feedRoutes } from './routes/feeds.ts';
import { letterRoutes } from './routes/letters.tsx';
import { meetingRoutes } from './routes/meetings.tsx';
import { overTimeRoutes } from './routes/overtime.tsx';
import { searchRoutes } from './routes/search.tsx';
import { sessionRoutes } from './routes/session.tsx';
import { startRoutes } from './routes/start.tsx';

/** All pages of the web application. */
export const routes: readonly Routes[] = [
  startRoutes,
  letterRoutes,
  meetingRoutes,
  boardRoutes,
  overTimeRoutes,
  searchRoutes,
  coverageRoutes,
  addRoutes,
  correctRoutes,
  sessionRoutes,
  feedRoutes,
];
