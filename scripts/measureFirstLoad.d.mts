export function measureFirstLoad(
  folder: string,
  document?: string,
): { file: string; rawBytes: number; gzipBytes: number }[];
