/** Line drawings on a 20 × 20 field. */
export const iconPaths = {
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4M7 12v4',
  help: 'M7.5 7.6a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9M10 14.6v.1M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0',
  copy: 'M7.5 7.5h9v9h-9zM12.5 4.5v-1h-9v9h1',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z',
  retry: 'M4 10a6 6 0 1 0 1.8-4.3L4 7.5M4 3.5v4h4',
  stop: 'M5 5h10v10H5z',
  next: 'M10 4v11M5.5 11l4.5 4.5 4.5-4.5',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  remove: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  write: 'M4 16l.8-3.5 8.7-8.7 2.7 2.7-8.7 8.7zM11.8 5.5l2.7 2.7',
  pause: 'M7 5v10M13 5v10',
  play: 'M6.5 4.5v11l9-5.5z',
} as const;

export type IconName = keyof typeof iconPaths;
