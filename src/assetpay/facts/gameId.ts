import { z } from '~/lib/zod';
import { findGame, games } from './games';

/** Reads the id of a game that this page knows; anything else is an error. */
export const gameId = z.pipe(
  z.string().check(z.refine((id) => findGame(id) !== undefined)),
  z.transform((id) => findGame(id) ?? games[0]),
);
