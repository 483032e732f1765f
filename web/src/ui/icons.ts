/** Line drawings of 20 by 20, one path each. */
export const icons = {
  desk: 'M3 5h14M3 10h14M3 15h8M14 15l1.5 1.5L18 14',
  overview: 'M3 17V9M8 17V4M13 17v-6M18 17V7M2 17h17',
  projects: 'M3 17V8l5-3v12M8 17V3l8 4v10M2 17h16M11 9h2M11 12h2',
  tables: 'M3 4h14v12H3zM3 8h14M8 8v8M3 12h14',
  plan: 'M5 3h8l3 3v11H5zM13 3v3h3M8 9h5M8 12h5M8 15h3',
  money: 'M4 6l6-3 6 3M4 17h12M5 8v7M8.5 8v7M11.500 8v7M15 8v7M3 8h14',
  findings: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM13.500 13.500L17 17M9 6v3.500M9 11.500v.1',
  audit: 'M10 2.500l6 2.500v4c0 4-2.500 7-6 8.500C6.500 16 4 13 4 9V5zM7.500 10l2 2 3.500-4',
  publicity: 'M3 8v4h3l7 4V4L6 8zM15.500 7.500a3.500 3.500 0 0 1 0 5M6 12v4h2',
  inbox: 'M3 11l2.500-7h9L17 11v5H3zM3 11h4l1 2h4l1-2h4',
  search: 'M9 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM13 13l4 4',
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 8l5 5 5-5',
  next: 'M8 5l5 5-5 5',
  person: 'M10 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3.500 17c.5-3.500 3-5 6.500-5s6 1.500 6.500 5',
  file: 'M5 2.500h7l3 3v12H5zM12 2.500v3h3',
  upload: 'M10 13V4M6.500 7L10 3.500 13.500 7M4 13v3.500h12V13',
  download: 'M10 3.500V13M6.500 9.500L10 13l3.500-3.500M4 13v3.500h12V13',
  check: 'M4 10.500l4 4 8-9',
  warn: 'M10 3l7.500 13h-15zM10 8v4M10 14v.1',
  plus: 'M10 4v12M4 10h12',
} as const

export type IconName = keyof typeof icons
