import type { Plugin } from 'vite';

/** Publishes the catalogue again when one of its files is saved, then reloads the pages that are open. */
export function contentReload(catalogue: string, publish: () => Promise<boolean>): Plugin {
  let next = Promise.resolve();
  return {
    name: 'ocop-content-reload',
    configureServer(server) {
      server.watcher.add(catalogue);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(catalogue)) return;
        next = next.then(async () => {
          if (!(await publish())) return;
          // The catalogue is kept in the modules that loaded it.
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      });
    },
  };
}
