import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';

process.env.NEXT_TELEMETRY_DISABLED ??= '1';

const config: NextConfig = {
  output: 'export',
  // With an export, a folder other than .next is where the pages are written: a build is made beside the last good one.
  distDir: process.env.BALKANS_EXPORT_DIR ?? '.next',
  images: { unoptimized: true },
  reactStrictMode: true,
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: availableParallelism() },
};

export default config;
