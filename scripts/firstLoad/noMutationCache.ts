/** In place of the cache of mutations that a QueryClient makes: what the client itself calls, and nothing more. */
export class MutationCache {
  clear(): void {}

  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
}
